/** What directly follows a date and changes its value: 前, 以来, 起, 后, 前后. */
import type { CalendarEdge } from '../../model/calendar-span.ts';
import { addDays } from '../../text/iso-day.ts';
import { dayOf, type Stretch, unknownStretch } from './stretch.ts';

interface EdgeForm {
  rule: 'before' | 'since' | 'after' | 'around';
  /** Sticky. 前往, 前三季度, 起草, 后勤 and the like begin with the same characters. */
  pattern: RegExp;
  /** It speaks of what is to come. */
  ahead: boolean;
}

export interface EdgeWord {
  form: EdgeForm;
  end: number;
}

const edgeForms: readonly EdgeForm[] = [
  { rule: 'around', ahead: false, pattern: /前后|(?<![时点分半])左右/y },
  {
    rule: 'before',
    ahead: true,
    pattern:
      /(?:[（(]含[^（()）]{0,4}[)）])?及?(?:[之以]前|前(?![往期来景沿提列后所述三两半几一二置海进途线瞻台端哨门言世身辈十任锋湾]|\d))/y,
  },
  { rule: 'since', ahead: false, pattern: /以来|至今(?![年日天后])|迄今|收[市盘]后|闭市后/y },
  { rule: 'since', ahead: false, pattern: /(?:[（(]含[^（()）]{0,4}[)）]|及)[之以]?后/y },
  {
    rule: 'since',
    ahead: true,
    pattern:
      /(?:[（(]含[^（()）]{0,4}[)）])?起(?![草步诉源点伏火飞义码价跌讼始到来因重效用降亡居止哄])(?:至今)?/y,
  },
  { rule: 'since', ahead: true, pattern: / ?开始(?=[，。；、：！）)]|$)/y },
  {
    rule: 'after',
    ahead: false,
    pattern: /[之以]后(?!疫)|后(?![续期勤方备台来半疫者果卫进退劲花代三两几十一世裔面缀患])/y,
  },
];

/** After 从 and 自, 开始 goes with them: 从3月1日开始实施. */
const beginAfterFrom: EdgeForm = { rule: 'since', ahead: true, pattern: / ?开始/y };

/** What any of them begins with: most dates are followed by something else. */
const firstCharacters = '前后左之以及（(至迄收闭起 开';

/** The word at `at` of the folded text, if one stands there; `from` says that 从 or 自 stands before the date. */
export function readEdgeWord(text: string, at: number, from: boolean): EdgeWord | undefined {
  if (!firstCharacters.includes(text.charAt(at))) return undefined;
  for (const form of edgeForms) {
    const end = endOfMatch(form, text, at);
    if (end !== undefined) return { form, end };
  }
  const end = from ? endOfMatch(beginAfterFrom, text, at) : undefined;
  return end === undefined ? undefined : { form: beginAfterFrom, end };
}

function endOfMatch({ pattern }: EdgeForm, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** 前 counts the day or month itself in (31日前 is by the 31st), 后 leaves it out. */
export function applyEdgeWord(stretch: Stretch, { form: { rule } }: EdgeWord): Stretch {
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
