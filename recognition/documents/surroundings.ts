/** What the words directly before and after a title say about it: a work, a paper of authority, or nothing. */

export type Surroundings = 'work' | 'paper' | 'silent';

/** Characters on each side that are looked at. */
export const reach = 16;

const workBefore =
  /(?:电影|影片|故事片|大片|纪录片|专题片|宣传片|微视频|短视频|电视剧|网剧|剧集|连续剧|短剧|动画片?|动漫|综艺|节目|栏目|专栏|歌曲|单曲|主题曲|专辑|歌剧|舞剧|话剧|音乐剧|京剧|越剧|昆曲|豫剧|戏曲|小品|相声|舞蹈|舞台剧|交响乐|小说|长篇|散文|诗歌|诗集|报告文学|绘本|漫画|图书|新书|专著|著作|教材|课本|丛书|词典|杂志|期刊|月刊|周刊|刊物|报纸|手游|网游|游戏|画作|油画|国画|雕塑|壁画|作品|出版|出版的|出版了|播出的?|上映的?|演唱的?|演唱了|演奏的?|合唱|主演的?|导演的?|执导的?|创作的?|撰写的?|著有|写的|阅读|名著|刊登在|刊发于|刊于|载于|刊载于|文章|社论|论文|题为|接受|作者|[美英法德俄日韩]国|合同|双方签订的?|公司的?|签订的?|签订了)$/;

const workAfter =
  /^(?:报道|记者|杂志|周刊|月刊|栏目|节目|一书|一文|专栏|剧组|主创|作者|主编|编辑部|编剧|导演|上映|热播|开播|首映|首演|票房|社论|发文称|刊文|刊登|刊载|网站|采访|的?报道|等媒体|电影|电视剧|这部|这首|这本|专辑)/;

const paperBefore =
  /(?:印发|颁布|颁发|出台|制[定订]|修[订正改]|审议|审议通过|表决通过|通过|根据|依据|依照|按照|遵照|参照|对照|贯彻|落实|违反|符合|起草|施行|实施|下发|转发|废止|批准|批复|执行|编制|签署|遵守|纳入|列入|依|按)(?:了|的|实施|新版|新修订的|修订后的)?$/;

const paperAfter =
  /^(?:[（(](?:以下|下称|简称|征求意见|草案|试行|修订|20\d\d|19\d\d|[^（()）]{1,14}[〔[【]\d{4})| ?第[一二三四五六七八九十百零\d]{1,5}[条章款]|规定|明确|要求|提出|部署|的(?:通知|公告|规定|要求|决定|意见)|等(?:法律|法规|规定|文件|政策|有关)|施行|印发|出台|精神|文件|有关规定|相关规定|(?:将?[自从于]|正式|已于?)[^，。]{0,12}(?:施行|实施|执行|印发|发布|生效))/;

/** What stands around the span, at most `reach` characters of it. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (workBefore.test(before) || workAfter.test(after)) return 'work';
  return paperBefore.test(before) || paperAfter.test(after) ? 'paper' : 'silent';
}
