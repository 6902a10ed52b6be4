/** The day from which a paper is in force (自……起施行): the first day of all that the paper lays down. */
import type { DateMention, DocumentMention, MeasureMention } from '../../model/mention.ts';
import { firstFrom } from './first-from.ts';
import { paperKinds, paperOfKind } from './paper-voices.ts';

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
const ownPaper = new RegExp(
  `(?:^|[。；、）)\\n\\s　])本(?:法|规程|通告|${paperKinds})[^。；\\n]{0,30}[自从于]$`,
  'u',
);
const shortName = new RegExp(
  `(?:^|[。；，\\n])[该这]?部?(?<kind>${paperKinds})(?:[^，。；\\n]{0,12}，)?(?:将|拟|已|正式)?[自从于]$`,
  'u',
);
/** 本公告执行至……: until when it is in force binds too, where nothing says from when. */
const ownTerm = /本(?:公告|通知|政策|措施)(?:有效期|执行|实施|施行)(?:期限)?[至为自从]?$/u;

/** UTF-16 units. */
const longestLead = 120;

/** In the order of the text; `dates` and `documents` sorted by start. */
export function forceDays(
  text: string,
  dates: readonly DateMention[],
  documents: readonly DocumentMention[],
): ForceDay[] {
  return dates.flatMap((date): ForceDay[] => {
    const lead = text.slice(Math.max(0, date.start - longestLead), date.start);
    const { start, end } = date;
    if (ownTerm.test(lead)) return [{ start, end, date, own: true }];
    if (!takesForce.test(text.slice(end, end + 12))) return [];
    if (!subject.test(lead) && !shortName.test(lead)) return [];
    const own = ownPaper.test(lead);
    return [{ start, end, date, own, paper: own ? undefined : paperInForce(text, date, lead, documents) }];
  });
}

/** The last paper of the same sentence, or one named by its bare kind. */
function paperInForce(
  text: string,
  { start }: DateMention,
  lead: string,
  documents: readonly DocumentMention[],
): DocumentMention | undefined {
  const paper = documents[firstFrom(documents, start) - 1];
  if (paper && !/[。；\n]/u.test(text.slice(paper.end, start))) return paper;
  const kind = shortName.exec(lead)?.groups?.['kind'];
  return kind === undefined ? undefined : paperOfKind(kind, documents, start);
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
