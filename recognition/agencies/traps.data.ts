/**
 * Words that look like the end or the level of an agency's name. Each line: the characters in question, then what makes them another word.
 * Source: the words of 现代汉语词典 that begin or end with these characters.
 */

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

/** Before a level word: part of another word (城|市), a count (三|省) or a group of regions (各|省, 市|县). */
export const beforeLevels = `
乡 各城村家老故全下
区 各全某每个一两三四五六七八九十地小园校社景灾疫山城辖林牧矿郊治片街战军禁险库厂岸港航展县市
县 各全某每个一两三四五六七八九十区市郡省外跨级
州 各全
市 各全某每个多一两三四五六七八九十城都县外跨省级辖区大列设
旗 各红国全
盟 各联同欧非东结加
省 各全某外跨一两三四五六七八九十每多数个节中
镇 各城乡村全小建
`;

/** Before the last character: words that end like a department (格|局). */
export const wordEndings = `
厅 大餐客歌舞门
司 公上打官
委 编推原
局 结僵布格大全开破时战棋出饭邮药当书警定骗残困危变政乱赛败终
组 词分重改机编
署 部签联自连具
`;

/** Words that begin with a level word: no level ends inside them (市|场, 区|域). */
export const levelSplits = `
乡亲 乡土 乡村 乡贤 乡镇
区内 区别 区块 区域 区外 区属 区间 区级
县内 县城 县域 县外 县属 县级
市值 市内 市区 市场 市外 市容 市属 市政 市民 市级 市面
州属 州级
旗下 旗舰
盟友 盟国
省份 省会 省内 省域 省外 省属 省际 省级
镇区 镇级
`;
