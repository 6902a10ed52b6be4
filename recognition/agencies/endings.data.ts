/**
 * The last words of agencies' names, and what follows such a word when it is another word altogether (委 in 委员, 部 in 部署).
 * Source: the usage of 国务院办公厅 for names of organs (机构名称规范), read off the names in the other lists.
 */

/** After the words of a function: 教育 + 局. The short ones are written out in full names. */
export const functionEndings = `
一司
一处
一局
七司
三司
三处
三局
中心
中队
二司
二处
二局
五司
五局
党委
党工委
党组
八司
六司
分局
办公室 办
厅
司
四司
四局
处
大队
委员会 委
室
局
工作委员会 工委
工作组
总局
总站
总署
总队
所
执法大队
执法局
执法总队
执法支队
指挥中心
支局
支队
服务中心
服务局
检查站
监测中心
监督局
监督所
科
站
管理中心
管理处
管理委员会 管委会
管理局
管理所
组
署
队
领导小组
领导小组办公室
`;

/** After any words at all, back to a region, a level or a parent that stands to the left. */
export const openEndings = `
专员办
专员办事处
专班
中心
中心支行
中队
人民政府
人民检察院
人民法院
代表处
住房公积金管理中心
保护局
党委
党工委
党组
公共资源交易中心
公安分局
分局
分行
办
办事处
办公厅
办公室
协调小组
发展局
司
司令部
大队
委员会
审评中心
局
巡回法庭
巡察组
巡视组
工作专班
工作协调机制
工作委员会
工作小组
工作小组办公室
工作组
工作领导小组
工委
总局
总指挥部
总署
总队
执法局
执法队
指导组
指挥部
指挥部办公室
支队
政务服务中心
政府
查组
检察院
检查组
法庭
法院
派出所
海事局
海关
消防救援站
特派员办事处
疾控中心
疾病预防控制中心
监察室
监察局
监测中心
监管局
督察局
督察组
督导组
督查组
税务所
稽查局
稽查特派员办事处
管委会
管理中心
管理处
管理委员会
管理局
纪工委
纪检监察组
署
联席会议
联席会议办公室
联防联控机制
营业管理部
街道办
街道办事处
调查总队
调查组
调查队
部
领导小组
领导小组办公室
`;

/** Strong enough to close a name that no region opens: 互联网金融风险专项整治工作领导小组. */
export const freeEndings = `
专班
专项工作组
协调小组
国家公园管理局
巡视组
工作专班
工作小组
工作小组办公室
工作领导小组
工作领导小组办公室
总指挥部
指挥部
指挥部办公室
流域管理局
督察组
督导组
管委会
管理委员会
联席会议
联席会议办公室
街道办事处
领导小组
领导小组办公室
`;

/**
 * After the end of a name, by its last characters: what follows them when both together are another word (办|理, 部|署). The words that
 * only look so are in `goesOn`.
 */
export const followers = `
专班 子
中心 支城区组任点小校思镇村
会 议员晤谈
党委 员
办 法理事学案证好成结完展件班实刊医园厂企房资
厅 级
司 法机令空仪
处 理置罚于在境分方级以女
委 员托屈婉培
室 内外
局 面部势限促域地级
所 有在需属以得谓述指
政府 性债采购网
机制 性化体
检 查察测验
法 规律学定治院官
科 技学研目普室员协
站 在立位点台稳
组 织件装
署 名
部 门分署队委级位件落族属
银行 业卡
队 伍列员友形
院 士校落线子墙系
`;

/** Two-character words that begin with such a follower and yet are words of their own: 部|分别, 办|结合. */
export const goesOn = `
中心 组织 支持
会 议定 员工
办 学习 成立 完善 完成 结合 案例 事项 实施 展开 资金
厅 级别
司 法规 机关
委 托管
室 内部
局 地面 地方 面向 面对 面临 部署 部分 势必 限期 限时 限令 促进 促成
政府 采取 采纳 采访 网站 网页 网络
所 有关
机制 体现
法 规定 院长
检 查处
科 技术 研究 员工
站 立足
署 名单
处 理由 分别 分管 方案 以及 于是 在内
部 分别 分析 分管 分批 分享 分解 分两 分步 分头 分配 分派 委托 委员 门户 署名 级别 位于 落实 属于
银行 业务
院 系统 士气 线上
`;
