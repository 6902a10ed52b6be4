/** Who orders, by when, under which paper and who must act; own texts in the markup of ../measures/marked-text.ts. */

export const links = [
  // the subject of the issuing verb, and its paper
  '<a id=1>住建部</a>印发<t id=2>《城市更新导则》</t>，要求<promote by=1 under=2>编制专项规划</promote>。',
  '<a id=1>民政部</a>、<a>财政部</a>联合发布<t id=2>《意见》</t>，<promote by=1 under=2>推进适老化改造</promote>。',
  '<a id=1>交通运输部</a>（<d v=2024-05-06/2024-05-06>5月6日</d>）出台<t>《公路条例实施细则》</t>（以下简称<t id=2>《细则》</t>），<ban by=1 under=2>严禁违规设卡</ban>。',
  // the paper speaks later on
  '<a id=1>文旅部</a>印发<t>《演出市场规范》</t>。\n<t id=2>《演出市场规范》</t>明确，<ban by=1 under=2>禁止捂票囤票</ban>。',
  // who says it will do it itself
  '<a id=1>海关总署</a>将<promote by=1>优化跨境通关流程</promote>。',
  '<a id=1>水利部</a>要求<require by=1>加强堤防巡查值守</require>。',
  '<a id=1>央行</a>有关负责人表示，下一步将<support by=1>支持绿色债券发行</support>。',
  '<a id=1>教育部</a>将<enforce by=1>加强校外培训监管</enforce>。<a id=2>人社部</a>将<support by=2>发放技能培训补贴</support>。',
  // neither a person nor a meeting
  '<a>央行</a>召开会议。会议指出，要<limit>严格控制房地产金融规模</limit>。',
  '<a>水利部</a>发布通报。李明表示，将<promote>推进智慧水利建设</promote>。',
  // a notice holds to its end
  '<a id=1>市政府</a>决定<promote by=1>启动防汛三级响应</promote>，现通知如下：\n一、<require by=1>加强值班值守</require>。\n二、<require by=1>落实叫应机制</require>。',
  '<w id=3>各县人民政府</w>：\n现将<t id=2>《养老服务规划》</t>印发给你们，请认真贯彻落实。\n<a id=1>省民政厅</a>\n<d>2024年5月6日</d>\n一、<promote by=1 under=2 duty=3>完善居家养老网络</promote>。',
  // what is asked of an agency is not ordered by it
  '按照<a>国务院</a>部署，<t id=1>《方案》</t>提出，<promote under=1>完善碳市场</promote>。',
  '应<require>向<a>应急管理局</a>报告</require>。',
  '<a id=1>县委办</a>印发<t id=2>《通知》</t>，要求按照全县农业会议要求，<promote by=1 under=2>扩大冬小麦种植</promote>。',
  // deadlines: inside, governing the list, or the day of force
  '会议强调，要<require due=1>在<d id=1>6月底前</d>完成验收</require>。',
  '要求<phase-out due=1>全面关停小造纸厂，<d id=1>年底前</d>全部退出</phase-out>。',
  '<d id=1 v=2030-01-01/2030-12-31>2030年</d>，全省将<promote due=1>新建充电站五百座</promote>，<promote due=1>改造农村电网</promote>。',
  '自<d id=1 v=2030-01-01/..>2030年1月1日起</d>，<support due=1>免征车船税</support>。此外，会议要求<promote>完善配套设施</promote>。',
  '<a id=1>网信办</a>公布<t id=2>《平台规则》</t>，要求<ban by=1 due=3 under=2>严禁大数据杀熟</ban>。<t>《平台规则》</t>将从<d id=3>6月1日起</d>施行。',
  // the day of the announcement and the past bind nothing
  '<a id=1>商务部</a><d v=2024-05-06/2024-05-06>今天</d>印发通知，部署<promote by=1>开展家电下乡</promote>。',
  '<d v=2019-01-01/2019-12-31>2019年</d>，全市共有社区三百个。会议要求<promote>全面推进垃圾分类</promote>。',
  // who must act
  '<w id=1>供热企业</w>应当<require duty=1>保证室温达标</require>。',
  '<w id=1>各区政府</w>要<require duty=1>制定整治方案</require>，<require duty=1>落实整治责任</require>。',
  '二、<promote duty=1>推进河道清淤</promote>。（责任单位：<w id=1>市水利局、市财政局</w>）',
  '（三）<promote duty=1>建设智慧停车平台</promote>。（<w id=1>市公安局</w>牵头，市城管局配合）',
  '第六条 <require duty=1>设立民办养老机构，由<w id=1>县级民政部门</w>审批</require>。',
  '<w id=1>各县区人民政府，市直各部门</w>：\n现将有关事项通知如下：\n一、<enforce duty=1>开展燃气安全整治</enforce>。',
];
