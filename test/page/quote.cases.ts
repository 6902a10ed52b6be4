/**
 * A text as it was and as it is. ⟦ ⟧ hold what the reader marked, and in `now` where it should be found or offered;
 * no brackets in `now` where nothing may be offered.
 */
export interface QuoteCase {
  title: string;
  was: string;
  now: string;
  expected: 'found' | 'words' | 'ambiguous' | 'missing';
}

export const sameWordCases: QuoteCase[] = [
  {
    title: 'text was put in before',
    was: '各地要⟦有序推进城市更新⟧，防止大拆大建。',
    now: '编者按：本文有删节。\n各地要⟦有序推进城市更新⟧，防止大拆大建。',
    expected: 'found',
  },
  {
    title: 'white space and line breaks differ',
    was: '财政部安排⟦补助资金 300 亿元⟧，用于农村公路。',
    now: '财政部\n安排⟦补助\n资金300亿元⟧，用于农村公路。',
    expected: 'found',
  },
  {
    title: 'width and punctuation differ',
    was: '占比⟦降至１５％以下，“两高”项目⟧一律停批。',
    now: '占比⟦降至15%以下,「两高」项目⟧一律停批.',
    expected: 'found',
  },
  {
    title: 'the script differs',
    was: '⟦人民银行发布绿色金融标准⟧，自下月起施行。',
    now: '⟦人民銀行發布綠色金融標準⟧，自下月起施行。',
    expected: 'found',
  },
  {
    title: 'the paragraph moved',
    was: '第一段讲汽车。\n⟦水利部⟧负责核查，三日内公布。\n第三段讲煤炭。',
    now: '第三段讲煤炭。\n第一段讲汽车。\n⟦水利部⟧负责核查，三日内公布。',
    expected: 'found',
  },
  {
    title: 'the name stands again elsewhere, as it did',
    was: '教育部印发通知。\n⟦教育部⟧还要求各校自查。',
    now: '今日导读。\n教育部印发通知。\n⟦教育部⟧还要求各校自查。',
    expected: 'found',
  },
  {
    title: 'half a surrogate pair stands beside it',
    was: '𠮷林省⟦𠮷林市⟧政府表示𠮷祥如意',
    now: '据悉𠮷林省⟦𠮷林市⟧政府表示𠮷祥如意',
    expected: 'found',
  },
];

/** What stands right beside the words changed what they say: before, words, after, and what stood there then and now. */
const edges: [title: string, was: string, now: string][] = [
  ['企业不得', '企业⟦新建煤电项目⟧，由省里统筹', '企业不得⟦新建煤电项目⟧，由省里统筹'],
  ['可以 → 严禁', '平台可以⟦转让碳排放配额⟧，按季报告', '平台严禁⟦转让碳排放配额⟧，按季报告'],
  ['一律不', '上述⟦优惠政策⟧执行到年底，不再延长', '上述⟦优惠政策⟧一律不执行到年底，不再延长'],
  ['a sign', '出口同比⟦5.3%⟧的变化引人注意', '出口同比-⟦5.3%⟧的变化引人注意'],
  ['负', '出口同比⟦5.3%⟧的变化引人注意', '出口同比负⟦5.3%⟧的变化引人注意'],
  ['a range', '审批需⟦10个工作日⟧，逾期视为同意', '审批需5-⟦10个工作日⟧，逾期视为同意'],
  ['a fraction', '自筹部分占⟦3⟧/5，其余由省里补助', '自筹部分占⟦3⟧/4，其余由省里补助'],
  ['the rest of a decimal', '今年安排合计⟦2647.⟧0亿元，已全部下达', '今年安排合计⟦2647.⟧5亿元，已全部下达'],
  ['a currency', '项目总投资⟦35亿⟧元，分三年到位', '项目总投资⟦35亿⟧美元，分三年到位'],
  ['a numeral of accounts', '对企业处罚款壹⟦万元⟧，限期缴清', '对企业处罚款贰⟦万元⟧，限期缴清'],
];

function edgeCases(): QuoteCase[] {
  const [opening, ending] = ['为做好这项工作，经研究，', '。其他事项另行通知，请遵照执行。'];
  return edges.map(([title, was, now]) => ({
    title: `beside them: ${title}`,
    was: opening + was + ending,
    now: opening + now + ending,
    expected: 'words',
  }));
}

export const changedCases: QuoteCase[] = [
  {
    title: 'a year changed',
    was: '要求⟦2025年12月31日⟧前全部完成整改。',
    now: '要求⟦2026年12月31日⟧前全部完成整改。',
    expected: 'words',
  },
  {
    title: 'a share changed',
    was: '将手续费⟦降至1%⟧，并取消年费。',
    now: '将手续费⟦降至2%⟧，并取消年费。',
    expected: 'words',
  },
  {
    title: 'a percent sign became a per-mille sign',
    was: '将手续费⟦降至1%⟧，并取消年费。',
    now: '将手续费⟦降至1‰⟧，并取消年费。',
    expected: 'words',
  },
  {
    title: 'a document number changed',
    was: '依据⟦财建〔2024〕18号⟧文件拨付资金。',
    now: '依据⟦财建〔2024〕19号⟧文件拨付资金。',
    expected: 'words',
  },
  {
    title: 'an agency changed',
    was: '由⟦河北省财政厅⟧会同有关部门负责解释。',
    now: '由⟦河南省财政厅⟧会同有关部门负责解释。',
    expected: 'words',
  },
  {
    title: 'a permission became a ban',
    was: '各地⟦可以新增产能⟧，具体办法另行制定。',
    now: '各地⟦禁止新增产能⟧，具体办法另行制定。',
    expected: 'words',
  },
  {
    title: 'a negation was put before the words',
    was: '平台企业应⟦允许商家自主定价⟧，违者约谈。',
    now: '平台企业应不⟦允许商家自主定价⟧，违者约谈。',
    expected: 'words',
  },
  {
    title: 'the words cut a number, and the rest of it changed',
    was: '前三季度工业⟦增长5⟧.2%，好于预期。',
    now: '前三季度工业⟦增长5⟧.8%，好于预期。',
    expected: 'words',
  },
  ...edgeCases(),
  {
    title: 'the words of a row came to stand in another row, and its own are others now',
    was: '北京市：全日制职工最低工资标准为每月2420元，按月足额发放。\n天津市：全日制职工最低工资标准为每月⟦2320元⟧，按月足额发放。',
    now: '北京市：全日制职工最低工资标准为每月2320元，按月足额发放。\n天津市：全日制职工最低工资标准为每月⟦2510元⟧，按月足额发放。',
    expected: 'ambiguous',
  },
  {
    title: 'a cell changed and its old words came to stand in another cell',
    was: '各地月最低标准\n北京市\n⟦2420元⟧\n自2024年起执行\n天津市\n2320元\n自2023年起执行',
    now: '各地月最低标准\n北京市\n⟦2540元⟧\n自2024年起执行\n天津市\n2420元\n自2025年起执行',
    expected: 'words',
  },
  {
    title: 'a sentence was put into the words',
    was: '会议审议通过了有关意见。⟦会议强调，各地要把项目清单落到实处⟧，每季度通报一次。',
    now: '会议审议通过了有关意见。⟦会议强调，与会代表还听取了三个县的汇报，各地要把项目清单落到实处⟧，每季度通报一次。',
    expected: 'words',
  },
  {
    title: 'a name was replaced by a longer one',
    was: '为做好这项工作，近日，⟦教育部⟧印发《关于校园餐的若干规定》，要求各地自查。',
    now: '为做好这项工作，近日，⟦国家市场监督管理总局⟧印发《关于校园餐的若干规定》，要求各地自查。',
    expected: 'words',
  },
  {
    title: 'a modal word changed',
    was: '各园区⟦鼓励建设集中供热设施⟧并给予补贴。',
    now: '各园区⟦应当建设集中供热设施⟧并给予补贴。',
    expected: 'words',
  },
  {
    title: 'it stands in two places with the same surroundings',
    was: '关于价格的说明，商务部负责⟦解释本办法⟧，特此公告全体会员知悉。',
    now:
      '甲：关于价格的说明，商务部负责⟦解释本办法⟧，特此公告全体会员知悉。\n' +
      '乙：关于价格的说明，商务部负责解释本办法，特此公告全体会员知悉。',
    expected: 'ambiguous',
  },
];

export const missingCases: QuoteCase[] = [
  {
    title: 'the words were deleted',
    was: '会议强调，要压实责任。⟦年内完成摸底排查。⟧同时做好信息公开工作。',
    now: '会议强调，要压实责任。同时做好信息公开工作。',
    expected: 'missing',
  },
  {
    title: 'the sentence was deleted and its name stands elsewhere',
    was: '⟦自然资源部⟧负责复垦验收工作。下月起将公布首批试点的名单。\n此前，自然资源部曾约谈三个城市的市长。',
    now: '下月起将公布首批试点的名单。\n此前，自然资源部曾约谈三个城市的市长。',
    expected: 'missing',
  },
  {
    title: 'the article is another one',
    was: '⟦今冬煤炭供应总体充足⟧，库存处于高位。',
    now: '暑期出行人次再创新高，多地加开旅客列车。',
    expected: 'missing',
  },
  { title: 'the text is empty', was: '只有⟦一句话⟧。', now: '', expected: 'missing' },
];
