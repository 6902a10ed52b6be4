/** The day from which a paper is in force (自……起施行): the first day of all that the paper lays down. */
import type { DateMention, DocumentMention, MeasureMention } from '../../model/mention.ts';
import { firstFrom } from './first-from.ts';

export interface ForceDay {
  start: number;
  end: number;
  date: DateMention;
  /** The paper of the same sentence; absent where it only says 本条例, 此调整. */
  paper?: DocumentMention;
  /** 本条例, 本通知: the text itself is the paper. */
  own: boolean;
}

const takesForce = /^(?:起)?(?:[^，。；]{0,4})?(?:正式)?(?:施行|实施|执行|生效)/u;
const subject = /(?:》|本|此|该|上述|现予公布)[^。；\n]{0,60}[自从于]$/u;
const ownPaper =
  /(?:^|[。；\n\s　])本(?:条例|办法|规定|细则|规则|法|通知|通告|公告|决定|意见|措施|方案|规程)[^。；\n]{0,30}[自从于]$/u;

/** In the order of the text; `dates` and `documents` sorted by start. */
export function forceDays(
  text: string,
  dates: readonly DateMention[],
  documents: readonly DocumentMention[],
): ForceDay[] {
  return dates.flatMap((date): ForceDay[] => {
    if (!takesForce.test(text.slice(date.end, date.end + 12))) return [];
    const lead = text.slice(Math.max(0, date.start - 120), date.start);
    if (!subject.test(lead)) return [];
    const own = ownPaper.test(lead);
    return [
      {
        start: date.start,
        end: date.end,
        date,
        own,
        paper: own ? undefined : paperBefore(text, date, documents),
      },
    ];
  });
}

function paperBefore(
  text: string,
  { start }: DateMention,
  documents: readonly DocumentMention[],
): DocumentMention | undefined {
  const paper = documents[firstFrom(documents, start) - 1];
  return paper && !/[。；\n]/u.test(text.slice(paper.end, start)) ? paper : undefined;
}

/** Picks the day of force for measures: of the whole text, of their paper, or of their paragraph. */
export class Force {
  private readonly whole?: ForceDay;
  private readonly byPaper = new Map<string, ForceDay>();

  /** `isPaper`: the text itself lays something down, and what it says of 本条例 or at its head holds for all of it. */
  constructor(
    private readonly days: readonly ForceDay[],
    private readonly paperName: (paper: DocumentMention) => string,
    isPaper: (day: ForceDay) => boolean,
  ) {
    this.whole = days.find(isPaper);
    for (const day of days) if (day.paper) this.byPaper.set(paperName(day.paper), day);
  }

  dayFor(measure: MeasureMention, block: { start: number; end: number }): DateMention | undefined {
    const ofPaper = measure.under && this.byPaper.get(this.paperName(measure.under));
    const first = this.days[firstFrom(this.days, block.start)];
    const ofBlock = first && first.start < block.end && !first.paper ? first : undefined;
    return (this.whole ?? ofPaper ?? ofBlock)?.date;
  }
}
