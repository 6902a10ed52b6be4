/** Joins the clauses of a sentence that hold one action: what leads into it, what it is about, and by when it is to be done. */
import { role } from './lexicon.ts';
import { isActor } from './opening.ts';
import type { ClauseReading } from './read-clause.ts';
import { is } from './words.ts';

/** The readings in order, joined ones as the action's with a wider span. */
export function joinClauses(text: string, readings: readonly ClauseReading[]): ClauseReading[] {
  const joined: ClauseReading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const together = before && areOneSentence(before, reading) && joinTwo(text, before, reading);
    if (together) joined[joined.length - 1] = together;
    else joined.push(reading);
  }
  return joined.map(standAlone);
}

/** 采取……措施 that leads into nothing is an action of its own. */
function standAlone(reading: ClauseReading): ClauseReading {
  if (reading.shape !== 'leader') return reading;
  const first = reading.words.find(({ start }) => start >= reading.start);
  return is(first, role.verb) ? { ...reading, shape: 'action', predicate: first } : reading;
}

function areOneSentence(before: ClauseReading, reading: ClauseReading): boolean {
  const { before: mark } = reading.clause;
  return before.clause.sentence === reading.clause.sentence && (mark === '，' || mark === ',');
}

function joinTwo(text: string, before: ClauseReading, reading: ClauseReading): ClauseReading | undefined {
  if (isDeadlineOf(text, before, reading)) return withDeadline(before, reading);
  if (listsOn(text, before, reading)) return { ...before, end: reading.end };
  if (leadsInto(before, reading)) return widen(before, reading, leadStart(before, reading));
  if (becomes(before, reading)) return widen(before, reading, (before.modal?.end ?? 1) - 1);
  if (isDecidedBy(text, before, reading))
    return { ...widen(before, reading, before.from), subject: undefined };
  if (isAbout(before, reading)) return { ...widen(before, reading, before.from), form: 'modal-fronted' };
  return undefined;
}

/** A day for what stands before; where it names a goal, for the same thing. */
function isDeadlineOf(text: string, before: ClauseReading, reading: ClauseReading): boolean {
  if (
    reading.shape !== 'deadline' ||
    reading.subject ||
    (before.shape !== 'action' && before.shape !== 'topic')
  )
    return false;
  const day = reading.words.find((word) => is(word, role.date));
  const goal = text.slice(day?.end ?? reading.start, reading.end);
  return !/率?达/u.test(goal) || text.slice(before.start, before.end).includes(goal.slice(0, 4));
}

function withDeadline(before: ClauseReading, reading: ClauseReading): ClauseReading {
  const predicate = before.predicate ?? reading.words.find((word) => is(word, role.verb));
  return { ...before, predicate, shape: 'action', end: reading.end };
}

/** 推行网上办理，预约办理等方式: a comma inside a list. */
function listsOn(text: string, before: ClauseReading, reading: ClauseReading): boolean {
  if (before.shape !== 'action' || reading.shape !== 'topic' || reading.say || reading.modal) return false;
  if (reading.words.some((word) => is(word, role.event | role.agency | role.date))) return false;
  return /.等(?:方式|形式|措施|办法|服务|手段|渠道|途径|模式)$/u.test(text.slice(reading.start, reading.end));
}

function leadsInto(before: ClauseReading, reading: ClauseReading): boolean {
  if (before.shape !== 'leader' || reading.say || reading.subject || goesOn(reading)) return false;
  return reading.shape === 'action' || reading.shape === 'leader';
}

/** 并……: a second action beside the first. */
function goesOn({ words, start }: ClauseReading): boolean {
  const first = words[0];
  return first !== undefined && first.start < start && is(first, role.link);
}

/** 对……，根据……，确定……: of two leaders the fronted object falls out. */
function leadStart(before: ClauseReading, reading: ClauseReading): number {
  const who = reading.words.find((word) => word.start >= reading.start);
  const first = before.words.find((word) => word.start >= before.start)?.text ?? '';
  const fallsOut = reading.shape === 'leader' ? /^[对将把]$/u : /^对$/u;
  return (reading.shape === 'leader' || who?.text === '由') && fallsOut.test(first)
    ? reading.start
    : before.start;
}

/** 将……，调整到……: the 将 was no modal. */
function becomes(before: ClauseReading, reading: ClauseReading): boolean {
  if (before.modal?.text !== '将' || (before.shape !== 'frame' && before.shape !== 'topic')) return false;
  return (
    !reading.modal &&
    /^(?:统一|分别|逐步)?(?:调整|提高|降低|纳入|列|作为|延)/u.test(
      reading.words.map(({ text }) => text).join(''),
    )
  );
}

/** 设立……，由……审批: the act that opens a sentence is what is decided on. */
function isDecidedBy(text: string, before: ClauseReading, reading: ClauseReading): boolean {
  if (before.shape !== 'action' || before.modal || before.say || before.form === 'ban') return false;
  const opens = before.clause.before === '' || /[。；;]/u.test(before.clause.before);
  return (
    opens &&
    /^由[^，]*(?:审批|批准|核准|备案|审核|决定|确定|制定|规定)$/u.test(text.slice(reading.from, reading.end))
  );
}

/** A noun that is no actor, and then what is to be done with it. */
function isAbout(before: ClauseReading, reading: ClauseReading): boolean {
  if (before.shape !== 'topic' || before.subject || before.say || reading.say || reading.shape !== 'action')
    return false;
  if (before.words.some((word) => is(word, role.event | role.modal))) return false;
  if (isActor(before.words[0]) && reading.form === 'ban') return false;
  if (is(before.words.at(-1), role.actor | role.date | role.agency | role.link)) return false;
  const first = reading.words.find((word) => word.start >= reading.from);
  return is(first, role.modal | role.ban) || /^(?:由|一律|均|全部|统一|原则上|应)/u.test(first?.text ?? '');
}

function widen(before: ClauseReading, reading: ClauseReading, start: number): ClauseReading {
  return {
    ...reading,
    start,
    from: before.from,
    clause: before.clause,
    marked: before.marked,
    say: before.say ?? reading.say,
    sayer: before.sayer ?? reading.sayer,
    modal: before.modal ?? reading.modal,
    subject: before.subject ?? reading.subject,
    form: before.modal ? before.form : reading.form,
  };
}
