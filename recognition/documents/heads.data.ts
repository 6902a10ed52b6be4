/**
 * The words a title ends with, which say what kind of thing it names.
 * Sources of the policy heads: 党政机关公文处理工作条例 (2012) 第八条 (the fifteen kinds of official papers), 立法法 and
 * 规章制定程序条例 第七条 (laws, regulations, rules), 标准化法 (standards), 缔结条约程序法 (treaties); the plans, lists and
 * measures that 国务院公报 prints.
 */
import { wordsOf } from '../agencies/read-lists.ts';

/** A paper of authority whatever stands around it. */
export const policyHeads = new Set(wordsOf(`
专项行动 举措 任务 修正案 倡议 党章 公告 公报 公约 决定 决议 准则 函 分工 分类分级 制度 办法
协定 名单 名录 命令 图则 基准 备忘录 大纲 守则 安排 定额 宣言 导则 建议 总则 意见 批复 指令
指南 指导原则 指引 指标 措施 提升行动 政策 方案 条例 条款 条约 标准 框架 框架协定 法 法令
法典 法案 清单 目录 程序 章程 纪要 纲要 细则 联合声明 草案 药典 要求 要点 规划 规则 规定
规程 规范 解释 计划 议定书 议案 路线图 通则 通告 通报 通知 重点工作 预案
`));

/** Media, works, forms, reports: no policy paper, whatever it says; and heads that only look like one of the above. */
export const otherHeads = new Set(wordsOf(`
专访 之歌 乘法 书法 交响曲 任务书 传 传奇 佛法 作战计划 倡议书 全集 兵法 写法 决定书 减法
判决书 剑法 加法 半月谈 协议书 单 史 合作协议 合同 告知书 周刊 回忆录 圣经 字典 季刊 导论
小说 年鉴 建议书 心经 快讯 意见书 手法 执照 承诺书 技法 报 报告 报告书 拯救计划 拳法 提案
摘编 故事 救援计划 教材 教程 散文 文摘 文选 文集 新闻 旅行指南 日记 时代 时评 月刊 杂志
柳叶刀 栏目 框架协议 概论 求是 汇编 活法 游戏规则 演义 演讲 潜规则 生存手册 生活指南 申请书
疗法 白皮书 百科全书 看法 瞭望 研究 社论 科学 笔法 算法 绿皮书 联播 自然 致辞 节目 蓝皮书 表
裁定书 观察 计划书 讲话 论文 论述 访谈 证 证书 证明 评论 词典 诗选 语法 说明书 说法 读者
读者意见 财经 责任书 辞典 进行曲 选集 通知书 魔法
`));

/** No head is longer. */
export const longestHead = 5;
