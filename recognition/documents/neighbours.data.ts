/**
 * Words that stand directly before or after 《》 and say what is named there. Sources: how news and official papers
 * introduce works (新华社, 人民网) and papers (党政机关公文格式 GB/T 9704-2012 and the phrases of 国务院公报).
 */
import { wordsOf } from '../agencies/read-lists.ts';

/** 电影《…》: a work or what media print, whatever its title ends with. */
export const worksBefore = new Set(wordsOf(`
上映 上映的 专栏 专著 专辑 专题片 丛书 主演 主演的 主题曲 交响乐 京剧 作品 出版 出版了 出版的
刊于 刊发于 刊物 刊登在 刊载于 创作 创作的 剧集 动漫 动画 动画片 单曲 合同 合唱 名著 周刊
国画 图书 壁画 大片 宣传片 导演 导演的 小品 小说 影片 微视频 戏曲 手游 执导 执导的 报告文学
报纸 播出 播出的 撰写 撰写的 故事片 教材 散文 文章 新书 昆曲 月刊 期刊 杂志 栏目 歌剧 歌曲
油画 游戏 演唱 演唱了 演唱的 演奏 演奏的 漫画 电影 电视剧 画作 相声 短剧 短视频 社论 纪录片
绘本 综艺 网剧 网游 舞剧 舞台剧 舞蹈 节目 著作 著有 论文 词典 诗歌 诗集 话剧 课本 豫剧 越剧
载于 连续剧 长篇 雕塑 音乐剧
`));

/** 《…》报道, 《…》一书. */
export const worksAfter = new Set(wordsOf(`
一书 一文 上映 专栏 专辑 主创 主编 作者 刊文 刊登 刊载 剧组 发文称 周刊 导演 开播 报道 播出
月刊 杂志 栏目 热播 电影 电视剧 的报道 社论 票房 等媒体 编剧 编辑部 网站 节目 记者 采访 首映
首演
`));

/** 印发《…》, 根据《…》: what is done with papers of authority. */
export const paperVerbs = new Set(wordsOf(`
下发 依 依据 依照 修改 修正 修订 出台 列入 制定 制订 印发 参照 实施 审议 审议通过 对照 废止
执行 批准 批复 按 按照 施行 根据 符合 签署 纳入 编制 落实 表决通过 贯彻 起草 转发 违反 通过
遵守 遵照 颁发 颁布
`));

/** No word is longer. */
export const longestNeighbour = 4;
