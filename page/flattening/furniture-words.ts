/** The words of page furniture around a text: labels of date, source and staff, share and font-size controls. */

const day = String.raw`(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}`;
const label =
  '发布时间|发布日期|发表时间|发表于|更新时间|时间|日期|信息来源|文章来源|稿件来源|本文来源|来源|作者|记者|撰文|文|浏览次数|浏览量|浏览|阅读量|阅读|点击数|点击|访问量|字号|字体|分享到|分享|打印|收藏|责任编辑|编辑|审核|录入|原标题|原题';
const labelled = new RegExp(`^[\\s（(【\\[]*(?:${label})\\s*(?:[:：｜|丨/]|$)`);
const dated = new RegExp(`^.{0,24}${day}.{0,3}(?:\\s*\\d{1,2}:\\d\\d|.{0,10}(?:来源|作者|浏览|阅读|点击))`);
const onlyDay = new RegExp(
  `^[\\s\\[【(（]*(?:${day}|\\d{1,2}[-/月]\\d{1,2})\\s*日?\\s*(?:(?:星期|周)[一二三四五六日天])?(?:\\s*\\d{1,2}:\\d\\d)?[\\s\\])）】]*$|^\\d+\\s*(?:分钟|小时|天)前$`,
);
const caption = /资料图|图为|视觉中国|图源|图片来源|供图|摄\s*[)）]?$|^(?:图|视频)[:：]/;
const player = /^(?:视频)?加载中|^\d\d:\d\d\s*\/\s*\d\d:\d\d$|^https?:\/\/\S+$|蓝字|关注我们/;

const sentence = /[。？！；?!]/;

/** What an article's own list of place and time begins with, too. */
const ambiguous = /^[\s（(【[]*(?:时间|记者|作者|文|编辑|审核)/;

/** Of a line of date and source, which ends what stands above the text. */
export function isHeadWords(text: string): boolean {
  if (text.length > 120 || sentence.test(text)) return false;
  return dated.test(text) || (labelled.test(text) && !ambiguous.test(text));
}

/** Of a line above the text. */
export function isLeadWords(text: string): boolean {
  if (text.length > 120) return false;
  if (onlyDay.test(text) || player.test(text) || (text.length <= 60 && caption.test(text))) return true;
  return !sentence.test(text) && (labelled.test(text) || dated.test(text));
}

const staff =
  '责任?编辑|责编|编辑|图片编辑|编审|编校|校对|审核|审校|监制|制片人?|制作|主编|统筹|策划|值班\\S{0,4}|记者|作者|撰文|供稿|来源|本文来源|文章来源|稿件来源|信息来源|资料来源|素材来源|关键词|标签|Tags?|上一[篇页条]|下一[篇页条]|分享|分享到|报料|打印时间|更新时间|发布时间|发布日期';
const control =
  'END|完|\\+1|打印(?:本[页文])?|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)?|(?:我要)?纠错|投诉|举报|展开(?:全文)?|收起(?:全文)?|查看更多|分享|转发|收藏|点赞|赞|在看|评论|更多|微信|(?:新浪)?微博|QQ(?:空间|好友)?|朋友圈|复制链接|(?:相关|延伸|推荐)阅读|相关(?:新闻|链接|文章)|精彩推荐';
const between = String.raw`[\s【[\](（)）】:：·|—-]*`;
const controls = new RegExp(`^${between}(?:(?:${control})${between})+$`, 'i');
const staffed = new RegExp(
  `^[*]*${between}(?:(?:${control})${between})*(?:${staff})\\s*(?:[:：｜|丨/>＞]|$)`,
  'i',
);
const invitation = /^(?:扫一扫|扫码|长按|点击|点个|欢迎关注|更多精彩|阅读原文|手机扫)/;
const statement =
  /^(?:特别|郑重|版权|免责|平台)?(?:声明|提示)[:：]|未经.{0,14}(?:许可|授权|同意).{0,8}(?:转载|摘编)|版权所有|(?:禁止|不得)转载|(?:更多|请).{0,20}下载.{0,12}(?:APP|客户端)|观点.{0,6}(?:仅|只)代表|信息存储(?:空间)?服务|©/i;

/** Of a line below the text. */
export function isTailWords(text: string): boolean {
  if (text.length > 240) return false;
  if (statement.test(text) || (text.length <= 60 && controls.test(text))) return true;
  return !sentence.test(text) && (staffed.test(text) || (text.length <= 40 && invitation.test(text)));
}

/** Of the line above other people's comments. */
export function isCommentsWords(text: string): boolean {
  return /^(?:(?:网友|网民|用户|最新|全部|热门|精彩|发表)(?:评论|留言|跟帖)|\d+\s*条评论|评论\s*[(（]\s*\d+\s*[)）])[:：]?$/.test(
    text,
  );
}

const callToApp = /(?:下载|打开|安装|关注|扫码|扫一扫).{0,12}(?:客户端|APP|公众号|小程序|二维码)/i;

/** Wherever it stands: 广告 alone, or beside a link; a short line that is a link to an app. */
export function isAdvertisement(text: string, linked: number): boolean {
  if (/^(?:广告|推广|advertisement)$/i.test(text)) return true;
  return linked > text.length / 2 && text.length < 40 && (/^广告|广告$/.test(text) || callToApp.test(text));
}
