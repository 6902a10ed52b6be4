/** Two editors on one annotation: what each holds, and of what it tells, after everything that can happen between them. */
import { describe, expect, it } from 'vitest';
import {
  afterDeciding,
  afterLettingGo,
  afterReading,
  afterStep,
  afterTyping,
  afterWriting,
  isSuperseded,
  isToWrite,
  noWords,
  type OwnWords,
  undecided,
} from '../../../actions/editing/own-words.ts';

const minute = 60_000;
const stored = (note: string, tags: string[] = [], deletedAt?: number) => ({ note, tags, deletedAt });

/** An editor that opened on this note. */
const opened = (note = '') => afterReading(noWords, stored(note), 0, true);

/** … in which this was typed and stored. */
function written(note: string, over = ''): OwnWords {
  return afterWriting(afterTyping(opened(over), { note }, 0), { note }, { note: over });
}

describe('words from elsewhere', () => {
  it('stand in a field of which nothing was typed; where the reader is looking that is said', () => {
    const own = afterReading(opened('甲'), stored('乙'), 10, true);
    expect(own).toMatchObject({ typed: {}, elsewhere: {}, done: 'renewed' });
    expect(afterReading(opened('甲'), stored('乙'), 10, false).done).toBeUndefined();
    expect(afterTyping(own, { note: '乙丙' }, 20).done).toBeUndefined();
  });

  it('are no news when an editor opens', () => {
    expect(opened('甲')).toMatchObject({ known: { note: '甲' }, typed: {}, done: undefined });
  });

  it('are held beside what was typed here, when they were stored after it', () => {
    const own = afterReading(written('甲'), stored('乙'), 10, true);
    expect(own).toMatchObject({ typed: { note: '甲' }, elsewhere: { note: '乙' } });
    expect([undecided(own), isSuperseded(own)]).toEqual([['note'], true]);
  });

  it('are held beside what was typed here, when that was stored over them unseen', () => {
    const own = afterWriting(afterTyping(opened(), { note: '甲' }, 0), { note: '甲' }, { note: '乙' });
    expect(own).toMatchObject({ typed: { note: '甲' }, elsewhere: { note: '乙' } });
    expect([undecided(own), isSuperseded(own)]).toEqual([['note'], false]);
  });

  it('stand in the field also where they only go on from what was typed here', () => {
    const tagged = afterTyping(written('甲'), { tags: ['水'] }, 5);
    const own = afterReading(tagged, stored('甲，乙', ['电', '水']), 10, true);
    expect(own).toMatchObject({ typed: {}, elsewhere: {}, done: 'renewed' });
    const told = afterReading(written('甲'), stored('乙'), 10, true);
    expect(undecided(afterReading(told, stored('乙甲'), 20, true))).toEqual([]);
  });

  it('are told of once: writing over what was seen is no news', () => {
    const seen = afterReading(opened('甲'), stored('乙'), 10, true);
    const own = afterWriting(afterTyping(seen, { note: '乙丙' }, 20), { note: '乙丙' }, { note: '乙' });
    expect(undecided(own)).toEqual([]);
  });

  it('are followed as they go on, and tags like the note', () => {
    const once = afterReading(written('甲'), stored('乙'), 10, true);
    const own = afterReading(afterTyping(once, { tags: ['水'] }, 15), stored('乙丙', ['电']), 20, true);
    expect(own.elsewhere).toEqual({ note: '乙丙', tags: ['电'] });
    expect(undecided(own)).toEqual(['note', 'tags']);
  });

  it('that are the same need no decision', () => {
    const own = afterWriting(afterTyping(opened(), { note: '甲' }, 0), { note: '甲' }, { note: '甲' });
    expect(undecided(own)).toEqual([]);
    const told = afterReading(written('甲'), stored('乙'), 10, true);
    expect(undecided(afterTyping(told, { note: '乙' }, 20))).toEqual([]);
  });

  it('are forgotten once the other side has come round', () => {
    const told = afterReading(written('甲'), stored('乙'), 10, true);
    expect(undecided(afterReading(told, stored('甲'), 20, true))).toEqual([]);
  });

  it('take the place of what was typed long ago, but not while a decision is waited for', () => {
    expect(afterReading(written('甲'), stored('乙'), 11 * minute, false)).toMatchObject({
      typed: {},
      elsewhere: {},
    });
    const told = afterReading(written('甲'), stored('乙'), minute, false);
    expect(afterReading(told, stored('丙'), 11 * minute, false)).toMatchObject({
      typed: { note: '甲' },
      elsewhere: { note: '丙' },
    });
  });
});

describe('the decision', () => {
  const beaten = afterReading(written('甲'), stored('乙'), 10, true);
  const winning = afterWriting(afterTyping(opened(), { note: '甲' }, 0), { note: '甲' }, { note: '乙' });

  it.each([
    ['for theirs, which are stored', beaten, '乙', false],
    ['for one’s own, which are not', beaten, '甲', true],
    ['for theirs, which are not stored', winning, '乙', true],
    ['for one’s own, which are', winning, '甲', false],
  ])('%s', (_, own, note, isWritten) => {
    expect(isToWrite(own, { note }, true)).toBe(isWritten);
    const next = afterDeciding(own, { note }, 20);
    expect(next.typed).toEqual({ note });
    expect(undecided(next)).toEqual([]);
  });

  it('is not written twice where what was typed is still on its way', () => {
    const typing = afterTyping(beaten, { note: '甲丙' }, 20);
    expect(isToWrite(typing, { note: '甲丙' }, false)).toBe(false);
    expect(isToWrite(typing, { note: '乙' }, false)).toBe(true);
  });

  it('on one field leaves the other open', () => {
    const both = afterReading(afterTyping(beaten, { tags: ['水'] }, 15), stored('乙', ['电']), 20, true);
    expect(undecided(afterDeciding(both, { note: '甲' }, 30))).toEqual(['tags']);
  });
});

describe('undo, redo and deleting', () => {
  it('put what they like into the fields without a word', () => {
    const own = afterReading(afterStep(afterLettingGo(written('甲'))), stored(''), 10, true);
    expect(own).toMatchObject({ typed: {}, elsewhere: {}, done: undefined });
  });

  it('are no news to what is typed while they are on their way', () => {
    const typing = afterTyping(afterLettingGo(written('甲')), { tags: ['水'] }, 10);
    expect(typing.typed).toEqual({ tags: ['水'] });
    const own = afterWriting(afterStep(typing), { tags: ['水'] }, { tags: [] });
    expect(undecided(afterReading(own, stored('', ['水']), 20, true))).toEqual([]);
  });

  it('done elsewhere are words like any others', () => {
    expect(undecided(afterReading(written('甲'), stored(''), 10, true))).toEqual(['note']);
  });
});

describe('deleting elsewhere', () => {
  const deleted = afterReading(written('甲'), stored('甲', [], 5), 10, true);

  it('is said beside the words that were typed here, which can be written again', () => {
    expect(deleted).toMatchObject({ typed: { note: '甲' }, done: 'deleted' });
    expect(isToWrite(deleted, deleted.typed, true)).toBe(true);
    expect(afterReading(deleted, stored('甲', [], 5), 20, true).done).toBe('deleted');
    expect(afterReading(deleted, stored('甲'), 30, true).done).toBeUndefined();
  });

  it('is nothing to keep an editor open for where nothing was typed', () => {
    expect(afterReading(opened('甲'), stored('甲', [], 5), 10, true).done).toBeUndefined();
  });

  it('is said where typing on brought the annotation back unknowingly, until that was read', () => {
    const typing = afterTyping(written('甲'), { note: '甲乙' }, 10);
    const own = afterWriting(typing, { note: '甲乙' }, { note: '甲', deletedAt: 5 });
    expect(afterReading(own, stored('甲乙'), 20, true).done).toBe('revived');
    expect(afterDeciding(own, {}, 30).done).toBeUndefined();
  });

  it('is no news to whoever writes a deleted page note anew', () => {
    const blankNow = afterReading(noWords, stored('旧', [], 5), 0, true);
    const own = afterWriting(
      afterTyping(blankNow, { note: '新' }, 10),
      { note: '新' },
      { note: '旧', deletedAt: 5 },
    );
    expect([own.done, undecided(own)]).toEqual([undefined, []]);
  });
});
