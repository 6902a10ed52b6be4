/** Words that stand for an agency named before: 我部, 该局, 该司, 四部门. */
import type { AgencyMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom } from './first-from.ts';

export interface StandIn extends Span {
  agency: AgencyMention;
}

const words =
  /(?<edge>^|[，。；：“”\n\s　])(?:[我该本](?<kind>委员会|办公室|领导小组|[部局厅委会署办行司院])|(?:上述|这)?(?:[两二三四五六七八九十\d]{1,2}|多)个?(?:部门|部委|单位))(?!分|员|议|长|门|规|计|动)/gu;

/** So many agencies back a stand-in is read. */
const memory = 12;

/** `agencies` sorted by start. */
export function standIns(text: string, agencies: readonly AgencyMention[]): StandIn[] {
  return [...text.matchAll(words)].flatMap(({ 0: { length }, index, groups }): StandIn[] => {
    const start = index + (groups?.['edge']?.length ?? 0);
    const last = firstFrom(agencies, start);
    const before = agencies.slice(Math.max(0, last - memory), last);
    const kind = groups?.['kind'];
    // 该局 may be named by a body of its own: 国家医保局基金监管司.
    const agency =
      kind === undefined ? headOfList(text, before) : before.findLast(({ text }) => text.includes(kind));
    return agency ? [{ start, end: index + length, agency }] : [];
  });
}

/** The first of the nearest agencies that stand together. */
function headOfList(text: string, before: readonly AgencyMention[]): AgencyMention | undefined {
  let head = before.length - 1;
  while (
    head > 0 &&
    /^(?:[、，]|和|与|及|会同|联合)+$/u.test(text.slice(before[head - 1]?.end, before[head]?.start))
  ) {
    head--;
  }
  return head < before.length - 1 ? before[head] : undefined;
}
