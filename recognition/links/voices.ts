/** Who speaks or acts where in a text: agencies and what stands for them, papers, and the people and meetings nobody can be pointed to for. */
import type { AgencyMention, Mention } from '../../model/mention.ts';
import { agencyVoice } from './agency-voice.ts';
import { firstFrom } from './first-from.ts';
import { paperVoice, shortPaperVoices } from './paper-voices.ts';
import { standIns } from './stand-ins.ts';
import type { Voice } from './voice.ts';

/** The voices of a text in order; `named` sorted by start. */
export function hearVoices(text: string, named: readonly Mention[]): Voice[] {
  const agencies = named.filter((mention) => mention.type === 'agency');
  const documents = named.filter((mention) => mention.type === 'document');
  const dates = named.filter((mention) => mention.type === 'date');
  const voices = [...nobodies(text, named), ...places(text, agencies), ...shortPaperVoices(text, documents)];
  for (const paper of documents) voices.push(...paperVoice(text, paper));
  for (const { start, end, agency } of standIns(text, agencies)) {
    voices.push(...agencyVoice(text, { agency, start, end }, dates));
  }
  for (let i = 0; i < named.length; i++) {
    const agency = named[i];
    if (agency?.type !== 'agency') continue;
    i = lastOfList(text, named, i);
    const end = named[i]?.end ?? agency.end;
    voices.push(...agencyVoice(text, { agency, start: agency.start, end }, dates));
  }
  return voices.sort((a, b) => a.start - b.start);
}

const saying =
  /会议?(?:指出|强调|要求|明确|提出|认为|决定|提到)|(?:表示|介绍|说|透露|(?<![据职名简])称)(?=[，：:])/gu;

/** 按照……会议要求: a meeting is cited, it does not speak; 该负责人介绍: who spoke before goes on. */
const goesOn = /按照|根据|依据|贯彻|落实|传达|^(?:该|上述|这位|这名)?(?:负责人|发言人|负责同志)/u;

/** Whoever speaks is named in so many UTF-16 units. */
const longestName = 20;

/** A person or a meeting speaks: no agency mention and no paper in the clause. */
function nobodies(text: string, named: readonly Mention[]): Voice[] {
  let next = 0;
  return [...text.matchAll(saying)].flatMap(({ 0: verb, index }): Voice[] => {
    const window = text.slice(Math.max(0, index - longestName - 1), index);
    const who = /[^，。；：“”\n\s　]*$/u.exec(window)?.[0] ?? '';
    const [start, end] = [index - who.length, index + verb.length];
    while ((named[next]?.end ?? text.length) <= start) next++;
    const inside = named.slice(next, next + 4).some(({ type, start }) => type !== 'date' && start < end);
    const isNamed = verb.startsWith('会') || who.length > 1;
    if (!isNamed || who.length > longestName || inside || goesOn.test(who)) return [];
    return [{ start, end, manner: 'nobody' }];
  });
}

const placeSays =
  /[省市区县州](?:近日|日前|还|也|则)?(?:(?<issues>印发|发布|出台|公布)|要求|提出|明确|规定|宣布)/gu;
const placeName = /(?:^|[，。；\n\s　])(?<name>[^各全我本该，。；：“”《\n\s　]{2,6})$/u;
/** With what parts the name from the words before it; UTF-16 units. */
const longestPlace = 7;

/** 杭州市要求: a bare place is no agency, but nobody who spoke before goes on. */
function places(text: string, agencies: readonly AgencyMention[]): Voice[] {
  return [...text.matchAll(placeSays)].flatMap(({ 0: { length }, index, groups }): Voice[] => {
    const name = placeName.exec(text.slice(Math.max(0, index - longestPlace), index))?.groups?.['name'];
    if (name === undefined) return [];
    const [start, end] = [index - name.length, index + length];
    const agency = agencies[firstFrom(agencies, start)];
    if (agency && agency.start < end) return [];
    return [{ start, end, manner: groups?.['issues'] === undefined ? 'nobody' : 'issues' }];
  });
}

const between = /^(?:[、，]|和|与|及|以及|会同|联合|[（(][^（）()]{0,12}[）)])?$/u;

/** The index of the last agency of a list that begins with the one at `first`. */
function lastOfList(text: string, named: readonly Mention[], first: number): number {
  let last = first;
  for (let i = first + 1; i < named.length; i++) {
    const [a, b] = [named[last], named[i]];
    if (!a || !b || b.type !== 'agency' || b.start - a.end > 14 || !between.test(text.slice(a.end, b.start)))
      break;
    last = i;
  }
  return last;
}
