/** What holds while a text is read on: who speaks, under which paper, for when. */
import type { AgencyMention, DateMention, DocumentMention } from '../../model/mention.ts';
import type { Issuers } from './papers.ts';
import type { Period } from './reach.ts';
import type { Voice } from './voice.ts';

export class Course {
  by?: AgencyMention;
  under?: DocumentMention;
  /** A period that leads a clause, and one at the head of a measure inside it. */
  private period?: Period;
  private inner?: Period;
  /** The speaker and paper of a notice, which hold to its end. */
  private notice: { by?: AgencyMention; under?: DocumentMention } = {};

  /** Whether who speaks was heard in this paragraph. */
  private isNew = false;
  /** Whose people answer questions. */
  private answering?: AgencyMention;

  constructor(
    private readonly issuers: Issuers,
    private readonly paperName: (paper: DocumentMention) => string,
  ) {}

  /** `issued`: the paper that an issuing voice brings out; `lead`: a date right before the voice, which leads on to what it says. */
  hear(voice: Voice, issued: DocumentMention | undefined, lead: DateMention | undefined): void {
    if (this.period?.date !== lead) this.closePeriods();
    if (voice.paper) return this.hearPaper(voice.paper, voice.manner === 'issues');
    this.isNew = true;
    this.by = voice.agency;
    this.under = issued;
    if (issued && voice.agency) this.issuers.learn(this.paperName(issued), voice.agency);
  }

  /** Another mention of the paper that holds: the nearest one counts. */
  see(paper: DocumentMention): void {
    if (this.under && this.paperName(paper) === this.paperName(this.under)) this.under = paper;
  }

  open(period: Period): void {
    if (period.within) this.inner = period;
    else [this.period, this.inner] = [period, undefined];
  }

  /** The nearest period first. */
  get periods(): Period[] {
    return [this.inner, this.period].filter((period) => period !== undefined);
  }

  closePeriods(): void {
    this.period = undefined;
    this.inner = undefined;
  }

  /** `isOut`: 《……》昨天发布, which leaves open by whom; whoever spoke in another paragraph has no part in it. */
  private hearPaper(paper: DocumentMention, isOut: boolean): void {
    const name = this.paperName(paper);
    const issuer = this.issuers.of(name) ?? (isOut && !this.isNew ? this.notice.by : this.by);
    if (issuer) this.issuers.learn(name, issuer);
    this.by = issuer;
    this.under = paper;
  }

  /** 下一步将……: what somebody will do is not laid down by the paper spoken of before. */
  lookAhead(): void {
    this.under &&= this.notice.under;
    this.closePeriods();
  }

  /** 答记者问: who speaks here answers from here on. */
  startInterview(): void {
    this.answering = this.by;
  }

  /** 答：. */
  answer(): void {
    if (!this.answering) return;
    this.by = this.answering;
    this.under = undefined;
    this.closePeriods();
  }

  /** 现将《……》印发给你们: the paper holds to the end. */
  enact(paper: DocumentMention): void {
    this.hearPaper(paper, false);
    this.startNotice();
  }

  /** 通知如下: what holds here holds for all that comes. */
  startNotice(): void {
    this.notice = { by: this.by, under: this.under };
  }

  /** A new paragraph: one that goes on keeps what holds, another falls back to the notice. */
  startParagraph(goesOn: boolean, newTopic: boolean): void {
    this.isNew = false;
    if (goesOn && !newTopic) return;
    this.closePeriods();
    if (goesOn) return;
    this.by = this.notice.by;
    this.under = this.notice.under;
  }

  /** Somebody unnamed acts (各部门将……): nobody that we could point to orders it. */
  forget(): void {
    this.by = undefined;
    this.under = undefined;
    this.closePeriods();
  }
}
