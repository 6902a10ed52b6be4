/** What directly follows a date and changes its value: 前, 以来, 起, 后, 前后. */
import type { CalendarEdge } from '../../model/calendar-span.ts';
import { addDays } from '../../text/iso-day.ts';
import { dayOf, type Stretch, unknownStretch } from './stretch.ts';

export interface EdgeWord {
  rule: 'before' | 'since' | 'after' | 'around';
  end: number;
  /** It speaks of what is to come. */
  ahead: boolean;
}

/** 前往, 前三季度, 起草, 后勤 and the like begin with the same characters. */
const edgeWord =
  /(?<around>前后|左右)|(?<before>[之以]前|前(?![往期来景沿提列后所述三两半几一二置海进途线瞻台端哨门言世身半辈十任身锋湾]|\d))|(?<since>以来|收[市盘]后|闭市后|至今(?!年|日|天|后)|迄今|起(?![草步诉源点伏火飞义码价跌诉讼始到来因重效用降亡居止哄])(?:至今)?|之?起)|(?<after>[之以]后(?!疫)|后(?![续期勤方备台来半疫者果卫进退劲花代三两几十一世裔面缀患世]))| ?(?<begin>开始)(?=[，。；、：！）)]|$)/y;

/** After 从 and 自, 开始 goes with them: 从3月1日开始实施. */
const beginAfterFrom = / ?开始/y;

/** The word at `at`, if one stands there; `from` says that 从 or 自 stands before the date. */
export function readEdgeWord(text: string, at: number, from: boolean): EdgeWord | undefined {
  edgeWord.lastIndex = at;
  const groups = edgeWord.exec(text)?.groups;
  if (!groups) return from ? readBegin(text, at) : undefined;
  const end = edgeWord.lastIndex;
  if (groups.around) return { rule: 'around', end, ahead: false };
  if (groups.before) return { rule: 'before', end, ahead: true };
  if (groups.after) return { rule: 'after', end, ahead: false };
  return { rule: 'since', end, ahead: groups.since?.endsWith('起') === true || groups.begin !== undefined };
}

function readBegin(text: string, at: number): EdgeWord | undefined {
  beginAfterFrom.lastIndex = at;
  return beginAfterFrom.test(text)
    ? { rule: 'since', end: beginAfterFrom.lastIndex, ahead: true }
    : undefined;
}

/** 前 counts the day or month itself in (31日前 is by the 31st), 后 leaves it out. */
export function applyEdgeWord(stretch: Stretch, { rule }: EdgeWord): Stretch {
  if (rule === 'around') return unknownStretch;
  if (rule === 'before') return { ...stretch, start: 'open', unit: 'other' };
  if (rule === 'since') return { ...stretch, end: 'open', unit: 'other' };
  return { start: dayAfter(stretch.end), end: 'open', unit: 'other' };
}

function dayAfter(edge: CalendarEdge): CalendarEdge {
  const day = dayOf(edge);
  const next = day === undefined ? undefined : addDays(day, 1);
  return next === undefined ? 'unknown' : { day: next };
}
