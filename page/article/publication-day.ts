/**
 * When the article was published, as far as the page says it: what it shows beside the headline before what its
 * metadata say (templates fill those), then what stands below the text or in its address. Never today, never a guess.
 */
import { isoDay } from '../../text/iso-day.ts';
import type { PageHead } from './head.ts';
import { readStamp } from './moment.ts';
import type { Moment } from './moment.ts';
import { publicationNames } from './publication-names.ts';
import type { Surroundings } from './surroundings.ts';
import { findVisibleDays } from './visible-day.ts';
import type { Rank, VisibleDay } from './visible-day.ts';

export interface DayClues {
  document: Document;
  /** The page's address and its canonical one. */
  addresses: readonly string[];
  head: PageHead;
  around: Surroundings;
}

export function findPublication(clues: DayClues): Moment | undefined {
  const moments = momentsIn(clues);
  const [first] = moments;
  const time = moments.find((moment) => moment.day === first?.day && moment.time !== undefined)?.time;
  return first && { day: first.day, time };
}

/** Best first: those near the headline, or, where none is known, near the text. */
function momentsIn({ document, addresses, head, around }: DayClues): Moment[] {
  const inOrder = findVisibleDays(around.above);
  const above = around.isTitled ? inOrder : inOrder.toReversed();
  const before = findVisibleDays(around.before);
  const below = findVisibleDays(around.below);
  return [
    ...ranked(above, 'published'),
    ...ranked(above, 'dated'),
    ...stamps([...publicationNames.map((name) => head.metadata.get(name)), head.linked.published]),
    ...stamps([...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))),
    ...ranked(above, 'bare'),
    ...(around.isTitled ? ranked(above, 'weekday') : []),
    ...ranked(before, 'published'),
    ...ranked(below, 'published'),
    ...ranked(before, 'dated'),
    ...addresses.flatMap((address) => dayInAddress(address) ?? []),
  ];
}

function ranked(days: readonly VisibleDay[], wanted: Rank): Moment[] {
  return days.filter(({ rank }) => rank === wanted);
}

function stamps(said: readonly (string | null | undefined)[]): Moment[] {
  return said.flatMap((stamp) => readStamp(stamp ?? '') ?? []);
}

const inPath = /(?<!\d)(?<year>20\d\d|19\d\d)[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<date>[0-2]\d|3[01])(?!\d)/;

function dayInAddress(address: string): Moment | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const { year, month, date } = inPath.exec(path)?.groups ?? {};
  const day = isoDay(Number(year), Number(month), Number(date));
  return day ? { day } : undefined;
}
