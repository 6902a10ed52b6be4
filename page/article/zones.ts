/**
 * Comments, related articles and recommendations: a page's own words announce them (评论, 相关阅读). What such a line
 * opens reaches to the end of its section; where it stands among the text's own paragraphs, to the end of those.
 */
import type { Line } from '../flattening/line-builder.ts';
import type { Holder, Holders } from './holders.ts';
import { asNoise } from './line-weight.ts';
import type { Weight } from './line-weight.ts';

const opening =
  /^[\s【[（(#|·]*(?:(?:\d+\s*条|网友|网民|用户|最新|全部|热门|精彩|新闻|文明|我来|发表|我要|参与)?(?:评论|留言|跟帖|回帖|热评)(?:区|列表|专区)?(?:[\s(（:：]*[\d,]*.{0,12})?|(?:相关|延伸|推荐|更多|热门|精彩|编辑|为您|为你|最新|猜你|今日|本周|同类|往期)(?:阅读|推荐|新闻|文章|报道|资讯|链接|稿件|专题|内容|喜欢|视频|信息|精选|回顾|荐读|要闻|热点|热榜|点击)+|大家都在[看搜]|猜你喜欢|热榜|排行榜|热搜)[\s】\])）:：>»]*$/;

/** The weights with the lines of zones as noise; a zone opens only behind prose, and behind the title where one is. */
export function silenceZones(
  lines: readonly Line[],
  holders: Holders,
  weights: readonly Weight[],
  titleAt: number,
): Weight[] {
  let end = -1;
  let proseSeen = false;
  return weights.map((weight, index) => {
    const line = lines[index];
    if (line && proseSeen && index > end && opens(line)) end = endOfZone(index, holders.get(line.block));
    proseSeen ||= index > titleAt && weight.prose > 0;
    return index <= end ? asNoise(weight) : weight;
  });
}

function opens({ text }: Line): boolean {
  return text.length <= 24 && opening.test(text);
}

/** The last line of the outermost section without prose before the opener; of its parent when it holds nothing else. */
function endOfZone(opener: number, block: Holder | undefined): number {
  let section = block;
  while (section?.parent && section.parent.firstProse >= opener) section = section.parent;
  if (!section) return -1;
  return section.last > opener ? section.last : (section.parent?.last ?? -1);
}
