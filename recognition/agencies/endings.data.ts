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

/** What may not follow a name's last character, since both together begin another word. */
export const followers = `
中心 支城区组任点小校思镇村
会 议员晤谈
党委 员
关 于注键系联心税口
办 法理事学案证好成结完展件班得到起出了过实刊医园厂企房资
厅 级局
司 法机令空仪
委 员托派任外屈婉培以
室 内外
局 面部势限促域地级
政府 性债采购网
所 有在需属以得谓述指
机制 性化体
科 技学研目普室员协
站 在立位点台稳长
组 织成建合件装长
署 名
处 理置罚于在境分方罚级以女
部 门分署队委级位件落族属
院 士校落线内外子墙系
队 伍列员友形
行 业动为政程使驶进走情道天横
专班 子
法 规律学定治院官
检 查察测验
`;
