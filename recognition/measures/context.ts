/** What the clauses before have set up: who speaks, whether a list goes on, whether the text gives orders at all. */
import type { Span } from '../../model/span.ts';
import { closesLike } from './gates.ts';
import { role } from './lexicon.ts';
import { speaksDuty } from './opening.ts';
import type { ClauseReading } from './read-clause.ts';
import { standingOf } from './standing.ts';
import { is, type Word } from './words.ts';

export class Context {
  /** Who spoke last orders, lays down or announces with authority; the clause is what was said. */
  ordered = false;
  /** Who spoke last has no authority. */
  told = false;
  /** The clause before, in the same sentence, was a measure, or a modal there governs this one too. */
  follows = false;
  /** The sentence before, in the same block, held a measure. */
  continues = false;
  /** The clause belongs to what a notice says before 如下. */
  preamble = false;
  /** The clause is an item under 不得有下列行为：. */
  forbidden = false;
  /** 自……起，: the sentence says from when. */
  dated = false;
  /** 将, 拟: the sentence says what is to come. */
  intends = false;
  /** 要求, 规定, 明确 opened the sentence: whoever acts in it must. */
  required = false;
  /** 近年来，: the sentence looks back. */
  past = false;
  /** Who must act, said once for the clauses of a sentence. */
  duty?: Span;
  /** The modal that governs the clauses of a sentence. */
  modal?: Word;
  private sentence = 0;
  private measured = false;
  private governed = false;

  /** `imperative`: the text is a notice, plan or law, where bare verbs are orders. */
  constructor(readonly imperative: boolean) {}

  /** Before a block: only a list of what is forbidden goes on, while items come. */
  startBlock(first: ClauseReading | undefined): void {
    this.ordered = this.told = this.follows = this.continues = this.preamble = false;
    this.sentence = -1;
    this.measured = false;
    this.forbidden &&= first?.marked === true;
  }

  /** Before a clause. */
  hear(text: string, reading: ClauseReading): void {
    if (reading.clause.sentence !== this.sentence) {
      this.sentence = reading.clause.sentence;
      this.continues = this.measured;
      this.follows =
        this.measured =
        this.governed =
        this.dated =
        this.past =
        this.intends =
        this.required =
          false;
      this.duty = this.modal = undefined;
    }
    if (!reading.marked && reading.clause.before === '。') this.forbidden = false;
    if (reading.say) this.hearSaying(text, reading, reading.say.roles);
    else if (headsLine(reading)) this.ordered = true;
    else if (names(reading) && issues.test(text.slice(reading.clause.start, reading.end)))
      this.ordered = true;
  }

  private hearSaying(text: string, reading: ClauseReading, roles: number): void {
    const { sayer } = reading;
    const speaker = sayer ? text.slice(sayer.start, sayer.end) : '';
    if (/^[他她其]$/u.test(speaker)) return;
    const standing = standingOf(speaker, reading.say?.text ?? '', roles, names(reading));
    if (standing === 'authority') this.ordered = true;
    this.told = standing === 'none';
    this.required = standing === 'authority' && /(?:要求|规定|明确)$/u.test(reading.say?.text ?? '');
    if (this.told) this.ordered = false;
  }

  /** After a clause. */
  pass(reading: ClauseReading, isMeasure: boolean): void {
    const { modal, shape } = reading;
    const last = reading.words.at(-1)?.text ?? '';
    if (modal && speaksDuty(modal)) {
      this.governed = true;
      this.modal = modal;
      this.duty = reading.subject ?? this.duty;
    }
    this.intends ||= modal !== undefined && /[将拟]$/u.test(modal.text);
    if (shape === 'frame' && reading.words.some((word) => is(word, role.date) && word.text.endsWith('起')))
      this.dated = true;
    const opens = modal !== undefined && shape !== 'action' && !modal.text.includes('可');
    if (shape !== 'action' && looksBack(last)) this.past = true;
    this.follows = isMeasure || opens || this.governed || (this.follows && shape === 'frame');
    this.measured ||= isMeasure;
  }
}

/** 水利部：, and then what it orders. */
function headsLine({ clause, words }: ClauseReading): boolean {
  return is(words.at(-1), role.agency) && /[：:]/u.test(clause.after);
}

function names(reading: ClauseReading): boolean {
  return reading.words.some((word) => is(word, role.agency | role.document));
}

const looksBack = closesLike('[年月以]来');

const issues = /印发|发布|出台|公布|下发|召开|制定/u;
