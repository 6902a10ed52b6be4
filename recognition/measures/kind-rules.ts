/**
 * What verb with what object makes which kind, the first that holds. As the guideline decides: loosened rates and tax cuts
 * support, tariffs limit, 排查 require, 集采 promote; after 应当 a law requires.
 */
import type { MeasureKind } from '../../model/mention.ts';

export interface KindRule {
  name: string;
  kind: MeasureKind;
  /** The verb; any where left out. */
  verb?: RegExp;
  /** What the verb says by itself; anything where left out. */
  of?: MeasureKind;
  /** What stands behind the verb in its clause; in front of it where the object is fronted. */
  object?: RegExp;
  /** What stands in the measure before the verb. */
  front?: RegExp;
  /** The modal before the action. */
  modal?: RegExp;
  /** Only where somebody else than the speaker must act. */
  duty?: true;
}

/** Verbs that say no kind of their own. */
const plain =
  /^(?:联合|集中|依法)?(?:加强|强化|加大|深化|开展|实施|实行|推进|推动|加快|做好|抓好|进行|组织|组织开展|落实|继续|启动|推行|优化|扩大|统筹|全面|严格|形成|提升|部署|有序|持续|抓紧|延续|延长|合并|提供|采取|完成|支付|给)/u;

const benefits =
  /补贴|补助|奖励|奖补|资助|救助|养老金|抚恤|津贴|扣除|减免|免征|返还|退税|优惠|贴息|贷款|再贷款|信贷|融资|稳岗|收购价|生活费|最低工资|工资标准|低保|报销|待遇|扶持|支持(?:政策|力度|计划|范围|资金|措施|行动)?$|援助|纾困|帮扶|惠企|惠民|减负|减税|降费|让利|起征点|免税额|支持力度|支持计划|支持范围|落实力度$/u;
const burdens = /比重|能耗|排放|强度|产能|库存|杠杆|消耗|用量|负债|规模|密度|频次|浓度|污染|占比/u;
const enforcement =
  /(?:监管|执法|整治|打假|打非|检查|巡逻|抽查|巡查|查处|打击|督查|督导|监督|问责|追责|惩戒|处罚|惩治|治理|稽查|督察|巡察|巡视|整顿|乱象|清查|清理|监管力度|监督管理|治理力度|打击力度|执法力度|查处力度)(?:工作|力度|行动|专项行动|攻坚行动|攻坚战|攻坚|活动|机制|措施)?(?:”专项行动|”行动)?$/u;

export const kindRules: readonly KindRule[] = [
  {
    name: 'a limit, not a ban',
    kind: 'limit',
    verb: /^(?:不得|不能|不应|不可|不准)/u,
    object: /^(?:超过|高于|多于|大于|超出|突破)/u,
  },
  {
    name: 'a lower bound',
    kind: 'require',
    verb: /^(?:不得|不能|不应|不可)/u,
    object: /^(?:低于|少于|小于|晚于)/u,
  },
  {
    name: 'may',
    kind: 'support',
    verb: /^(?!制定|制订|出台|规定|确定|组织|委托|处|没收|吊销|责令|并处|暂扣|查封|扣押|撤销|取消|限制)/u,
    modal: /可/u,
  },
  { name: 'gives for free', kind: 'support', verb: /^(?:提供|发放|配发|安装)/u, object: /免费|优惠|援助/u },
  {
    name: 'trade measures',
    kind: 'limit',
    verb: plain,
    object: /(?:临时|最终|贸易)保障措施|反倾销|反补贴|出口管制|进口配额|制裁/u,
  },
  {
    name: 'pushes for amends',
    kind: 'enforce',
    verb: /^(?:加快|推进|推动|加大)/u,
    object: /整改(?:力度|进度)?$/u,
  },
  {
    name: 'calls to account',
    kind: 'enforce',
    verb: plain,
    object: /(?:约谈|问责|通报批评|挂牌督办|曝光|处分)$/u,
  },
  {
    name: 'takes a right away',
    kind: 'enforce',
    verb: /^(?:取消|暂停|中止|终止|停止|解除|限制|撤销)/u,
    object: /(?:^|将)(?:其|相关责任|有关责任|违规|违法|涉事|责任)/u,
  },
  { name: 'bounds a cost', kind: 'limit', verb: /^不(?:低于|少于)/u, object: /首付|利率|保证金/u },
  {
    name: 'bounds a benefit',
    kind: 'support',
    verb: /^不(?:超过|低于|少于|高于)/u,
    object: /补贴|补助|奖励|资助|津贴|救助|待遇/u,
  },
  { name: 'puts on a control list', kind: 'limit', verb: /列入|纳入/u, object: /实体清单|管控名单|管制/u },
  { name: 'strikes back', kind: 'enforce', verb: plain, object: /反制|制裁|必要措施维护/u },
  {
    name: 'checks more',
    kind: 'enforce',
    verb: /^(?:提高|加大|增加|加密|提升)/u,
    object:
      /(?:抽查|检查|巡查|处罚|打击|执法|监管|查处|惩处|惩戒|违法成本)[^，]{0,4}(?:比例|频次|力度|密度|成本|力量)?$/u,
  },
  { name: 'manages by a method', kind: 'promote', verb: /^(?:推行|推进|推动|深化|优化)/u, object: /管理$/u },
  {
    name: 'handles by law',
    kind: 'enforce',
    verb: /^(?:处置|处理|追究)/u,
    front: /依法|从严|从重|从快|严肃|依规/u,
  },
  {
    name: 'campaigns against',
    kind: 'enforce',
    verb: plain,
    object: /(?:打击|整治|严打|清剿|打假|查处|治理).*行动$/u,
  },
  { name: 'extends a ban', kind: 'limit', verb: /^(?:延长|延续|实施)/u, object: /禁令|限制|制裁/u },
  {
    name: 'spends on',
    kind: 'support',
    verb: /^(?:投入|安排|下达|统筹|用于)/u,
    object: /资金|经费|奖补|补贴|补助|奖励/u,
  },
  { name: 'sets people to work', kind: 'require', verb: /^安排/u, object: /时间|人员|专人|力量|值班|任务/u },
  {
    name: 'so much each',
    kind: 'support',
    verb: /^不(?:超过|低于|少于|高于)/u,
    front: /每[人户亩台辆名家]/u,
    object: /元/u,
  },
  { name: 'at most', kind: 'support', verb: /^不超过/u, front: /^(?:每.{1,6})?(?:最高|总额|累计)/u },
  { name: 'oversees', kind: 'enforce', verb: plain, object: /监督帮扶$|专项督[查导]$|督察$/u },
  {
    name: 'sets a term',
    kind: 'require',
    verb: /^(?:设立|设定|设置|明确|确定)/u,
    object: /(?:时限|期限|底线|责任人|责任|红线)$/u,
  },
  {
    name: 'serves',
    kind: 'promote',
    verb: /^(?:做好|抓好|搞好)/u,
    object: /(?:服务|供给|供应|保供|衔接服务)(?:工作)?$/u,
  },
  { name: 'must check', kind: 'require', verb: /^(?:检查|巡查|抽查|抽检|监测)/u, duty: true },
  {
    name: 'lets out',
    kind: 'phase-out',
    verb: /^(?:引导|推动|督促|促进|加快|推进|有序|鼓励|实施|采取)/u,
    object: /(?:退出|淘汰|清退|关停|关闭|拆除|出清|退出.{1,8}业务)$/u,
  },
  { name: 'sets a bound', kind: 'limit', verb: /^(?:设置|设定|设立|实行)/u, object: /上限|限额|配额|门槛/u },
  { name: 'leans towards', kind: 'support', object: /倾斜$/u },
  { name: 'must finish', kind: 'require', verb: /完成$/u, duty: true },
  { name: 'must be finished', kind: 'require', verb: /完成$/u, modal: /[要应须]/u },
  {
    name: 'works done',
    kind: 'promote',
    verb: /^(?:完成|启动)/u,
    object: /改造|建设|新建|安装|修复|绿化|造林|开工/u,
  },
  {
    name: 'tariffs',
    kind: 'limit',
    verb: /提高|加征|上调|征收|增加|调整/u,
    object: /(?<![相有])关税|反倾销|准备金率|保证金比例|限购|门槛/u,
  },
  {
    name: 'raises a cost',
    kind: 'limit',
    verb: /^(?:提高|上调|加收)/u,
    object:
      /税率|利率|[电水气油]价|(?<!收购)价格|收费标准|(?:申请|资源|[电水气]|排污|处理|通行|管理|手续|停车|签证)费/u,
  },
  { name: 'central purchase', kind: 'promote', object: /集采|带量采购/u },
  {
    name: 'shortens a procedure',
    kind: 'promote',
    verb: /^(?:压缩|缩短|压减|精简|减少|简化)/u,
    object: /时间|时限|环节|材料|流程|跑动|审批|层级|事项|证明/u,
  },
  {
    name: 'lowers a rate',
    kind: 'support',
    verb: /^(?:降低|下调|调降)/u,
    object: /准备金率|利率|税率|费率|首付|[税费电]/u,
  },
  { name: 'lowers a burden on nature', kind: 'limit', verb: /^(?:降低|下调|减少|压减)/u, object: burdens },
  { name: 'lowers a cost', kind: 'support', verb: /^(?:降低|下调|调降|减轻|降)/u },
  {
    name: 'raises a benefit',
    kind: 'support',
    verb: /^(?:提高|增加|新增|提升|扩大|上调|增|调整|安排|落实|发放|设立)/u,
    object: benefits,
  },
  {
    name: 'raises credit',
    kind: 'support',
    verb: /^(?:增加|扩大|提高)/u,
    object: /信贷|额度|投放|专项债|资金/u,
  },
  {
    name: 'puts on a list of benefits',
    kind: 'support',
    verb: /纳入|列入|倾斜/u,
    object: /支持|补贴|补助|医保|报销|保障|扶持|倾斜|救助/u,
  },
  {
    name: 'puts on a black list',
    kind: 'enforce',
    verb: /纳入|列入/u,
    object: /黑名单|失信|信用档案|信用记录|诚信档案/u,
  },
  {
    name: 'must, by law',
    kind: 'require',
    verb: /^(?!鼓励|支持|引导|倡导|提倡)/u,
    of: 'promote',
    modal: /应|须/u,
  },
  { name: 'must hand over', kind: 'require', verb: /^(?:提供|补足|优先|保障|列入预算)/u, modal: /应|须|需/u },
  {
    name: 'builds a system',
    kind: 'promote',
    verb: /^(?:完善|健全|建立|构建|建立健全|优化|创新|探索|改革)/u,
  },
  { name: 'lets go of a limit', kind: 'promote', verb: /^(?:放开|放宽|有序放开)/u },
  {
    name: 'ends a limit',
    kind: 'phase-out',
    verb: /^(?:取消|调整|清理|破除|消除|打破|废除|废止)/u,
    object: /限制|壁垒|障碍|门槛|条款|不合理/u,
  },
  {
    name: 'must make a paper',
    kind: 'require',
    verb: /^(?:制定|制订|出台|编制|拟订|拟定|研究制定|抓紧制定)/u,
    duty: true,
  },
  {
    name: 'finds out',
    kind: 'require',
    verb: plain,
    object:
      /(?:排查|摸排|自查|普查|调查|核查|检测|监测|登记|报告|隔离|观察|消毒|检疫|体检|值守|演练|隔离措施|防护|台账|责任制|负责制|管理|公示|公开|整改|留验|上报|报备|备案|核验|值班)(?:工作|制度|措施)?$/u,
  },
  { name: 'enforces', kind: 'enforce', verb: plain, object: enforcement },
  {
    name: 'keeps order',
    kind: 'enforce',
    verb: /^(?:规范|整顿|维护|净化)/u,
    object: /秩序|行为|市场|乱象|竞争|收费/u,
  },
  { name: 'sets rules', kind: 'require', verb: /^规范/u, object: /服务|管理|流程|制度|程序|标准|使用|发展/u },
  {
    name: 'controls',
    kind: 'limit',
    verb: plain,
    object: /(?:管控|限制|双控|限购|控制|限行|限产|限批|限牌|限号|配额)(?:措施|政策|制度)?$/u,
  },
  { name: 'gives', kind: 'support', verb: plain, object: benefits },
];
