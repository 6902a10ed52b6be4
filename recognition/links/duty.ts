/**
 * Who must carry a measure out, where the text says so: behind a label (责任单位：……), in an aside (……牵头，……配合), by 由……负责,
 * or as the addressees of a notice. The subject before 应当 or 要 is found with the measure itself.
 */
import type { AgencyMention, MeasureMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom } from './first-from.ts';

/** Sets `duty` where it is not set yet; `measures` in order, `ordered`: the agencies that act on the text's own order. */
export function linkDuties(
  text: string,
  measures: readonly MeasureMention[],
  ordered: readonly AgencyMention[],
): void {
  const labels = labelledDuties(text);
  const addressees = addresseesOf(text);
  let label = 0;
  let before: MeasureMention | undefined;
  for (const measure of measures) {
    while ((labels[label]?.start ?? text.length) < measure.end) label++;
    measure.duty ??=
      dutyInside(text, measure) ??
      dutyBefore(text, measure) ??
      agenciesBefore(text, measure, ordered) ??
      dutyBehind(text, measure) ??
      labelAfter(text, measure, labels[label]) ??
      sameSubject(text, measure, before);
    before = measure;
    if (addressees && measure.start > addressees.end) measure.duty ??= addressees;
  }
}

const label = /(?:责任|牵头|主办|负责|实施|配合)(?:单位|部门)[:：][ 　]*/gu;
const longestList = 120;
/** How far behind a measure its label may stand: the rest of its item. */
const farthestLabel = 600;

function labelledDuties(text: string): Span[] {
  return [...text.matchAll(label)].map(({ 0: { length }, index }) => {
    const start = index + length;
    const rest = text.slice(start, start + longestList);
    const end = rest.search(/[。；;\n]|[）)〕】](?=[。；;\n]|$)|[ 　]*(?:配合|责任|牵头|协办)(?:单位|部门)/u);
    return { start, end: start + (end < 0 ? rest.length : end) };
  });
}

/** The next label holds for the items before it, back to the item's number. */
function labelAfter(text: string, measure: MeasureMention, duty: Span | undefined): Span | undefined {
  if (!duty || duty.start - measure.end > farthestLabel) return undefined;
  return /\n[\s　]*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])/u.test(text.slice(measure.end, duty.start))
    ? undefined
    : duty;
}

function dutyInside(text: string, { start, end }: MeasureMention): Span | undefined {
  const found =
    /由(?<who>[^，。；：由]{2,40}?)(?:牵头|负责|会同|组织|依法|按照|按|予以|处以|责令|给予|审批|制定|另行)/u.exec(
      text.slice(start, end),
    );
  const who = found?.groups?.['who'];
  if (!found || who === undefined || /\d/u.test(who)) return undefined;
  const from = start + found.index + 1;
  return { start: from, end: from + who.length };
}

const longestSubject = 40;

/** 市水务局负责……: the words of the clause before it. */
function dutyBefore(text: string, { start, text: words }: MeasureMention): Span | undefined {
  if (!/^(?:负责|牵头|具体负责|统筹负责)/u.test(words)) return undefined;
  const who =
    /(?:^|[，。；：\n\s　])(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?(?<who>[^，。；：\n\s　]{2,30})$/u.exec(
      text.slice(Math.max(0, start - longestSubject), start),
    )?.groups?.['who'];
  return who === undefined ? undefined : { start: start - who.length, end: start };
}

/** 市水务局会同市财政局排查……, in a text that orders. */
function agenciesBefore(
  text: string,
  { start }: MeasureMention,
  ordered: readonly AgencyMention[],
): Span | undefined {
  let at = firstFrom(ordered, start) - 1;
  if (ordered[at]?.end !== start) return undefined;
  while (at > 0 && /^(?:、|和|会同|联合)$/u.test(text.slice(ordered[at - 1]?.end, ordered[at]?.start))) at--;
  return { start: ordered[at]?.start ?? start, end: start };
}

/** 经营者应当……，不得……: the subject goes on to what is right behind it. */
function sameSubject(
  text: string,
  { start }: MeasureMention,
  before: MeasureMention | undefined,
): Span | undefined {
  if (!before?.duty || before.duty.end > before.start) return undefined;
  return /^[，、](?:并|且|同时|也|还)?$/u.test(text.slice(before.end, start)) ? before.duty : undefined;
}

const longestAside = 100;

/** （发展改革委牵头，财政部配合） right behind the measure or the sentence that it ends. */
function dutyBehind(text: string, { end }: MeasureMention): Span | undefined {
  const found =
    /^[。；]?[（(〔【](?<who>[^（）()〔〕【】：:]{2,90}?)(?:等?按职责分工)?(?:牵头|负责|配合|落实)[^（）()〔〕【】]{0,60}[）)〕】]/u.exec(
      text.slice(end, end + longestAside),
    );
  const who = found?.groups?.['who'];
  if (!found || who === undefined) return undefined;
  const start = end + found[0].search(/[（(〔【]/u) + 1;
  return { start, end: start + who.length };
}

/** Addressees stand at the head of a notice. */
const headOfNotice = 600;

function addresseesOf(text: string): Span | undefined {
  const found =
    /(?<=^|\n)[ 　]*(?<who>各[^。：:；\n]{1,150}|[^。：:；，\n]{2,40}[局委厅府部院办会]、[^。：:；\n]{1,150})[：:][ 　]*(?=\n)/u.exec(
      text.slice(0, headOfNotice),
    );
  const who = found?.groups?.['who'];
  if (!found || who === undefined) return undefined;
  const start = found.index + found[0].indexOf(who);
  return { start, end: start + who.length };
}
