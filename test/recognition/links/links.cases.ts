/** Who orders, by when, under which paper and who must act; own texts in the markup of ../measures/marked-text.ts. */

export const links = [
  // the subject of the issuing verb, and its paper
  '<a id=1>住建部</a>印发<t id=2>《城市更新导则》</t>，要求<promote by=1 under=2>编制专项规划</promote>。',
  '<a id=1>民政部</a>、<a>财政部</a>联合发布<t id=2>《意见》</t>，<promote by=1 under=2>推进适老化改造</promote>。',
  '<a id=1>交通运输部</a>（<d v=2024-05-06/2024-05-06>5月6日</d>）出台<t>《公路条例实施细则》</t>（以下简称<t id=2>《细则》</t>），<ban by=1 under=2>严禁违规设卡</ban>。',
  '<a id=1>民航局</a>副局长表示，<a id=2>民航局</a>已下发<t id=3>《正常率通知》</t>，明确<ban by=2 under=3>严禁安排超负荷航班</ban>。',
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
  // a regulation: who made it, itself, and its day of force, for every article without a day of its own
  '<t id=2>《湿地公园条例》</t>由<a id=1>市人大常委会</a>第九次会议通过，现予公布，自<d id=3 v=2030-05-01/..>2030年5月1日起</d>施行。\n<a>市人大常委会</a>\n<d v=2024-04-30/2024-04-30>2024年4月30日</d>\n第一条 根据<t>《湿地保护法》</t>，制定本条例。\n第二条 <ban by=1 due=3 under=2>禁止擅自占用湿地</ban>。\n第三条 <w id=5>经营者</w>应当<require by=1 due=4 under=2 duty=5>在<d id=4>2030年底前</d>完成整改</require>。',
  '<a id=1>省人民政府</a>令\n第88号\n<t id=2>《渔港管理办法》</t>已经<a>省人民政府</a>常务会议审议通过，现予公布，自<d id=3 v=2030-05-01/..>2030年5月1日起</d>施行。\n第一条 为了加强渔港管理，制定本办法。\n第二条 <ban by=1 due=3 under=2>严禁在航道内设置养殖设施</ban>。\n第三条 <a>省农业农村厅</a>制定规划。',
  '第一条 为了保护城墙，制定本规定。\n第二条 <ban due=1>禁止攀爬城墙</ban>。\n第三条 本规定自<d id=1 v=2030-05-01/..>2030年5月1日起</d>施行。',
  '第一条 <w id=1><a>省水利厅</a>会同<a>省财政厅</a></w><require duty=1>拟订办法</require>。\n第二条 <ban>禁止擅自取水</ban>。',
  // the day of force of a paper spoken of
  '<a id=1>最高法</a>发布<t id=2>《管辖规定》</t>。该规定自<d id=3 v=2030-05-01/..>2030年5月1日起</d>施行。\n<t>《管辖规定》</t>明确，<ban by=1 due=3 under=2>不得拖延移送案件</ban>。下一步，<a id=4>最高法</a>将<promote by=4>发布典型案例</promote>。',
  // a notice without a title of its own: its head line, its signature, its order
  '<a id=1>民政部办公厅</a> <a>财政部办公厅</a>关于做好助餐工作的通知\n一、<promote by=1>完善社区助餐网络</promote>。\n二、<ban by=1>严禁挪用补助资金</ban>。',
  '一、<enforce by=1>开展燃气安全整治</enforce>。\n<a id=1>市城管局</a>　<a>市应急局</a>\n<d v=2024-05-06/2024-05-06>2024年5月6日</d>',
  '税务新闻\n<a>税务总局</a>\n<d v=2024-05-06/2024-05-06>2024年5月6日</d>\n会议要求，<promote>完善办税服务网络</promote>。',
  '<a id=1>县人民政府</a>关于防汛工作的通知\n一、<w id=2><a>县水利局</a></w><require by=1 duty=2>组织开展堤防隐患排查</require>，<a>县教育局</a>要求<w id=3>学校</w><require by=1 duty=3>落实值守</require>。',
  '<a id=1>财政部</a> <a>税务总局</a>\n关于契税的公告\n一、<support by=1 due=2>免征契税</support>。\n二、<require by=1 due=2>本公告执行至<d id=2 v=?/2030-12-31>2030年12月31日</d></require>。\n<a>财政部</a> <a>税务总局</a>\n<d v=2024-05-01/2024-05-01>2024年5月1日</d>',
  // what stands for an agency
  '<a id=1>生态环境厅</a>新闻发言人：<d id=2>下半年</d>，我厅将<enforce by=1 due=2>开展危险废物专项整治</enforce>。',
  '<a>人社局</a>、<a id=1>市住建局</a>局长介绍情况。该局将<promote by=1>改造老旧小区</promote>。',
  '<a id=1>公安局</a>、<a>城管局</a>召开会议。两部门要求，<enforce by=1>依法查处飙车炸街</enforce>。',
  '<a id=1>住建厅</a>有关负责人：将<promote by=1>改造老旧小区</promote>。',
  '根据<a id=1>证监会</a>公布的<t id=2>《减持办法》</t>，<ban by=1 under=2>大股东不得违规减持股份</ban>。',
  '本报从<a id=1>市教育局</a>获悉，<d id=2>9月1日起</d>，我市将<enforce by=1 due=2>开展校车安全整治</enforce>。',
  // a paper by its kind alone
  '<a id=1>农业农村部</a>印发<t id=2>《种业振兴行动方案》</t>。方案还要求，<enforce by=1 under=2>严厉打击假冒种子</enforce>。',
  // whoever acts on a paper's order orders nothing
  '<a id=1>国务院</a>印发<t id=2>《意见》</t>。<t id=3>《意见》</t>要求，<a>民政部</a>会同<a>财政部</a><promote by=1 under=3>完善临时救助制度</promote>。',
  // deadlines behind an item, for that item only
  '一、<promote due=1 duty=2>建设智慧停车平台</promote>。<promote due=1 duty=2>新建停车楼十座</promote>。（责任单位：<w id=2>市公安局</w>；完成时限：<d id=1>2030年6月底前</d>）\n二、<promote>推进河道清淤</promote>。',
  '（一）<promote due=1 duty=2>建设智慧停车平台</promote>。（<w id=2>市公安局</w>牵头，<d id=1>2030年底前</d>完成）\n（二）<promote>推进河道清淤</promote>。',
  // a period holds for its sentence, a year for the tasks of its plan
  '会议要求，<d id=1>三季度</d>，全市要<promote due=1>开工改造泵站十座</promote>，<enforce due=1>依法查处超标排放</enforce>。<ban>严禁擅自恢复生产</ban>。',
  '<d id=1 v=2030-01-01/2030-12-31>2030年</d>，全省将<promote due=1>新建充电站五百座</promote>。<promote due=1>改造农村电网</promote>。<ban>严禁重复建设充电站</ban>。',
  '决定<enforce due=1><d id=1>9月至11月</d>开展燃气安全整治</enforce>，<enforce due=1>依法查处违规充装</enforce>；<promote>完善燃气监管平台</promote>。',
  '要<require due=1>于<d id=1>8月底前</d>完成自查</require>，<ban>严禁弄虚作假</ban>。',
  '<support due=1>减免<d id=1 v=2024-02-01/2024-04-30>2月至4月</d>房租</support>。',
  // who must act
  '一、<w id=1><a>市水务局</a></w><require duty=1>负责查处违规取水</require>。',
  '<w id=1>餐饮单位</w>应当<require duty=1>安装报警装置</require>，<ban duty=1>不得使用超期气瓶</ban>。',
  // interviews: the answers are theirs whose people were introduced
  '<a id=1>人社部</a>有关负责人就<t id=2>《派遣办法》</t>答记者问。\n问：为何制定？\n答：形势变了。\n问：有哪些规定？\n答：根据<t id=3>《派遣办法》</t>，<ban by=1 under=3>严禁变相收取押金</ban>。',
  // a paper cited as the ground of a rule, by its title, by its kind, or amended
  '<a id=1>交通部</a>公布<t id=2>《网约车暂行办法》</t>。\n<ban by=1 under=2>根据暂行办法，严禁无证营运</ban>。',
  '<a id=1>证监会</a>发布通知，<promote by=1>修订<t id=2>《交易细则》</t></promote>，将<support by=1 under=2>降低交易经手费</support>。',
  '根据<t>《安全生产法》</t>，现就有关事项通知如下：\n<enforce>开展燃气安全整治</enforce>。',
  // a paper that came out by itself is nobody\'s who spoke before
  '<a id=1>商务部</a>要求<promote by=1>完善县域商业网络</promote>。\n<t id=2>《计量指南》</t><d v=2024-05-05/2024-05-05>昨天</d>发布，明确<ban under=2>严禁使用超期水表</ban>。',
  // a pledge in a notice, beside what it orders
  '<a id=1>县人民政府</a>关于防汛工作的通知\n一、<a id=2>县水利局</a>将<require by=2>组织防汛演练</require>。',
  // a year is over where another topic begins
  '会议要求，<d id=1 v=2030-01-01/2030-12-31>2030年</d>，全省将<promote due=1>新建充电站五百座</promote>。\n农业方面，要<promote>推进河道清淤</promote>。',
  // the end of what is prolonged leads nothing
  '要求<support due=1>将房租减免政策延长至<d id=1>年底</d></support>，<ban>严禁转嫁费用</ban>。',
  '会议决定，<support due=1>免征车船税</support>，自<d id=1 v=2030-01-01/..>2030年1月1日起</d>执行，并<promote>完善办税服务网络</promote>。',
  // a bare place that speaks is no agency, and ends who spoke before
  '<a id=1>环境部</a>要求<phase-out by=1>淘汰燃煤小锅炉</phase-out>。杭州市要求，<promote>新建充电站五百座</promote>。',
  // the head line on two lines
  '<a id=1>省自然资源厅</a> <a>省农业农村厅</a>\n关于规范宅基地审批的通知\n一、<ban by=1>严禁占用耕地建房</ban>。',
];
