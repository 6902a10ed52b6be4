/**
 * Deadlines that stand behind the item they bind: （责任单位：……；完成时限：6月底前）, （……牵头，年底前完成）. Each holds back to the
 * number of its item, or to the deadline before it.
 */
import type { DateMention, MeasureMention } from '../../model/mention.ts';
import { firstFrom } from './first-from.ts';

const label =
  /(?:时限|(?:完成|办结|整改|落实|实施|推进|执行|工作)(?:时间|期限|进度)|时间(?:节点|要求|安排))(?:要求)?[ 　]*[:：][^。；;\n（）()]{0,10}$/u;
const openAside =
  /[（(〔【](?:[^（）()〔〕【】。\n]{0,90}(?:牵头|负责|配合|责任|落实|实施)[^（）()〔〕【】。\n]{0,40}[，；、,;])?$/u;
const closesAside = /^(?:[^（）()。，；\n]{0,6})[）)〕】]/u;

/** UTF-16 units. */
const longestLabel = 40;
const longestLead = 140;

export function itemDeadlines(text: string, dates: readonly DateMention[]): DateMention[] {
  return dates.filter((date) => {
    const lead = text.slice(Math.max(0, date.start - longestLead), date.start);
    if (label.test(lead.slice(-longestLabel))) return true;
    return (
      /[前底末起内]$/u.test(date.text) &&
      closesAside.test(text.slice(date.end, date.end + 8)) &&
      openAside.test(lead)
    );
  });
}

/** The rest of an item is not longer, in UTF-16 units and in line breaks. */
const longestItem = 800;
const mostBreaks = 3;
const nextItem = /\n[\s　]*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十百]+[条章])/u;

/** The deadline that closes the item of a measure; `deadlines` in the order of the text. */
export function deadlineBehind(
  text: string,
  { end }: MeasureMention,
  deadlines: readonly DateMention[],
): DateMention | undefined {
  const deadline = deadlines[firstFrom(deadlines, end)];
  if (!deadline || deadline.start - end > longestItem) return undefined;
  const between = text.slice(end, deadline.start);
  return nextItem.test(between) || between.split('\n').length > mostBreaks + 1 ? undefined : deadline;
}
