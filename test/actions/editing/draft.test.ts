/** What the draft sends, when, and what it says meanwhile; the receiver is a list, time is vitest's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Draft, type Saving } from '../../../actions/editing/draft.ts';
import type { EditorTask } from '../../../messaging/contract.ts';
import type { Edit, WrittenOver } from '../../../model/edit.ts';
import type { Failure, Result } from '../../../model/result.ts';
import { quote } from '../../exchange/page-record.ts';
import { article } from '../../storage/edits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const editing: EditorTask = { does: 'edit', annotationId: 'a' };
const making: EditorTask = { does: 'make', annotationId: 'a', article };

type Answer = Failure['code'] | 'ok' | { after: number; code?: Failure['code'] };

function startDraft(task: EditorTask, ...answers: Answer[]) {
  const sent: Edit[] = [];
  const said: Saving[] = [];
  const wrote: unknown[] = [];
  let messages = 0;
  const send = async (edits: Edit[]): Promise<Result<{ revision: number; over: WrittenOver }>> => {
    const answer = answers[messages++] ?? 'ok';
    const { after = 0, code = 'ok' } = typeof answer === 'object' ? answer : { code: answer };
    sent.push(...edits);
    const revision = messages;
    if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
    const over = { note: `${revision}` };
    return code === 'ok'
      ? { ok: true, value: { revision, over } }
      : { ok: false, error: { code, detail: '' } };
  };
  const draft = new Draft(task, 0, {
    send,
    wrote: (fields, over) => wrote.push({ fields, over }),
    stepped: () => wrote.push('step'),
    changed: (saving) => said.push(saving),
    now: Date.now,
  });
  return { draft, sent, said, wrote };
}

/** Short forms, for comparing. */
function brief(edit: Edit): string {
  if (edit.does !== 'set-fields') return edit.does;
  return `${edit.sequence} ${JSON.stringify(edit.fields)}`;
}

const wait = (length: number) => vi.advanceTimersByTimeAsync(length);

describe('saving by itself', () => {
  it('waits a moment after the first key and sends what stands there then', async () => {
    const { draft, sent, said } = startDraft(editing);
    draft.type({ note: '节' });
    await wait(300);
    draft.type({ note: '节水' });
    expect(sent).toEqual([]);
    await wait(100);
    expect(sent.map(brief)).toEqual(['0 {"note":"节水"}']);
    expect(said.map(({ state }) => state)).toEqual(['saving', 'saving', 'saved']);
  });

  it('saves during long typing too, and sends nothing where nothing was typed', async () => {
    const { draft, sent } = startDraft(editing);
    for (const length of [1, 2, 3, 4, 5, 6]) {
      draft.type({ note: '水'.repeat(length) });
      await wait(200);
    }
    await wait(10_000);
    await draft.flush();
    expect(sent.map(brief)).toEqual([
      '0 {"note":"水水"}',
      '1 {"note":"水水水水"}',
      '2 {"note":"水水水水水水"}',
    ]);
  });

  it('makes one run of typing one edit, with all its fields, and a later run another', async () => {
    const { draft, sent } = startDraft(editing);
    draft.type({ note: '甲' });
    await wait(4000);
    draft.type({ tags: ['水'] });
    await wait(6000);
    draft.type({ note: '甲乙' });
    await wait(400);
    expect(sent.map(brief)).toEqual([
      '0 {"note":"甲"}',
      '1 {"note":"甲","tags":["水"]}',
      '0 {"note":"甲乙"}',
    ]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });

  it('names the revision that storage gave last', async () => {
    const { draft, sent } = startDraft(editing);
    draft.follow(7);
    draft.type({ note: '甲' });
    await draft.flush();
    expect(sent).toMatchObject([{ base: 7, annotationId: 'a' }]);
  });

  it('is in storage once everything typed was acknowledged', async () => {
    const { draft } = startDraft(editing, { after: 50 });
    expect(draft.isIn(0)).toBe(true);
    draft.type({ note: '甲' });
    expect(draft.isIn(9)).toBe(false);
    void draft.flush();
    await wait(20);
    expect(draft.isIn(9)).toBe(false);
    await wait(50);
    expect([draft.isIn(0), draft.isIn(1)]).toEqual([false, true]);
  });
});

describe('making the annotation', () => {
  it('comes first, empty, once, and in one message with the first words', async () => {
    const { draft, sent } = startDraft(making);
    draft.type({ note: '甲' });
    await draft.flush();
    draft.type({ note: '甲乙' });
    await draft.flush();
    expect(sent.map(brief)).toEqual(['make-annotation', '0 {"note":"甲"}', '1 {"note":"甲乙"}']);
    expect(sent[0]).toMatchObject({ annotation: { id: 'a', address: article.address, note: '', tags: [] } });
  });

  it('is not done again while its acknowledgement is late', async () => {
    const { draft, sent } = startDraft(making, { after: 3000 });
    draft.type({ note: '甲' });
    await wait(1000);
    draft.type({ note: '甲乙' });
    await wait(1000);
    expect(sent.map(brief)).toEqual(['make-annotation', '0 {"note":"甲"}']);
    await wait(2000);
    expect(sent.map(brief)).toEqual(['make-annotation', '0 {"note":"甲"}', '1 {"note":"甲乙"}']);
  });

  it('is tried again as the same edit where it was not acknowledged', async () => {
    const { draft, sent } = startDraft(making, 'unreachable');
    draft.type({ note: '甲' });
    await wait(2000);
    expect(sent.map(brief)).toEqual([
      'make-annotation',
      '0 {"note":"甲"}',
      'make-annotation',
      '0 {"note":"甲"}',
    ]);
    expect(sent.slice(2)).toEqual(sent.slice(0, 2));
  });

  it('is not done for an annotation that is deleted before a word was typed', async () => {
    const { draft, sent } = startDraft(making);
    await draft.remove();
    expect(sent).toEqual([]);
  });
});

describe('order', () => {
  it('holds while an edit is tried again: what is typed meanwhile goes after it', async () => {
    const { draft, sent } = startDraft(editing, 'unreachable', 'unreachable');
    draft.type({ note: '甲' });
    await wait(600);
    draft.type({ note: '甲乙' });
    await wait(5000);
    expect(sent.map(brief)).toEqual([
      '0 {"note":"甲"}',
      '0 {"note":"甲"}',
      '0 {"note":"甲"}',
      '1 {"note":"甲乙"}',
    ]);
  });

  it('holds for undo: what was typed is saved before it', async () => {
    const { draft, sent } = startDraft(editing);
    draft.type({ note: '甲' });
    await draft.step('undo');
    expect(sent.map(brief)).toEqual(['0 {"note":"甲"}', 'undo']);
  });

  it('holds for undo that is tried again: what is typed after it goes after it, as another run', async () => {
    const { draft, sent } = startDraft(editing, 'ok', 'unreachable', 'unreachable');
    draft.type({ note: '甲' });
    void draft.step('undo');
    await wait(100);
    draft.type({ note: '乙' });
    await wait(2000);
    expect(sent.map(brief)).toEqual(['0 {"note":"甲"}', 'undo', 'undo', 'undo', '0 {"note":"乙"}']);
    expect(sent[4]?.id).not.toBe(sent[0]?.id);
  });

  it('holds for deleting: what was typed is saved before it', async () => {
    const { draft, sent } = startDraft(editing);
    draft.type({ note: '甲' });
    await draft.remove();
    expect(sent.map(brief)).toEqual(['0 {"note":"甲"}', `0 {"deletedAt":${Date.now()}}`]);
  });
});

describe('an edit of its own', () => {
  it('stands between what was typed before it and after it', async () => {
    const { draft, sent } = startDraft(editing);
    draft.type({ note: '甲' });
    draft.write({ note: '乙' });
    draft.type({ note: '乙丙' });
    await wait(400);
    expect(sent.map(brief)).toEqual(['0 {"note":"甲"}', '0 {"note":"乙"}', '0 {"note":"乙丙"}']);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
  });

  it('moves the annotation after what was typed is saved', async () => {
    const { draft, sent } = startDraft(editing);
    draft.type({ note: '甲' });
    await draft.move(quote('节水'));
    expect(sent.slice(1)).toMatchObject([{ fields: { quote: { exact: '节水' } } }]);
  });
});

it('tells what storage took, over what, and of its steps', async () => {
  const { draft, wrote } = startDraft(making);
  draft.type({ note: '甲' });
  await draft.step('undo');
  expect(wrote).toEqual([{ fields: { note: '甲' }, over: { note: '1' } }, 'step']);
});

describe('words that are not saved', () => {
  it('say so after each failed try, and are saved in the end', async () => {
    const { draft, said } = startDraft(editing, 'storage', 'storage');
    draft.type({ note: '甲' });
    await wait(400);
    expect(said.at(-1)).toMatchObject({ state: 'unsaved', failure: { code: 'storage' } });
    await wait(1500);
    expect(said.map(({ state }) => state)).toEqual(['saving', 'unsaved', 'unsaved', 'saved']);
  });

  it('stay unsaved where sending again cannot help, and go along with the next key', async () => {
    const { draft, sent, said } = startDraft(editing, 'refused');
    draft.type({ note: '甲' });
    await wait(30_000);
    expect(sent).toHaveLength(1);
    expect(said.at(-1)).toMatchObject({ state: 'unsaved' });
    expect(draft.isIn(9)).toBe(false);
    draft.type({ tags: ['水'] });
    await wait(400);
    expect(sent.slice(1).map(brief)).toEqual(['0 {"note":"甲","tags":["水"]}']);
    expect(draft.isIn(9)).toBe(true);
  });

  it('survive a second run that begins before the first is through', async () => {
    const { draft, sent } = startDraft(editing, { after: 9000 });
    draft.type({ note: '甲' });
    await wait(1000);
    draft.type({ note: '甲乙' });
    await wait(6000);
    draft.type({ tags: ['水'] });
    await wait(9000);
    expect(sent.map(brief).slice(1)).toEqual(['1 {"note":"甲乙"}', '0 {"note":"甲乙","tags":["水"]}']);
  });

  it('come back to the run that began before they were refused', async () => {
    const { draft, sent } = startDraft(editing, { after: 9000, code: 'refused' });
    draft.type({ note: '甲' });
    await wait(6000);
    draft.type({ tags: ['水'] });
    await wait(9000);
    expect(sent.map(brief)).toEqual(['0 {"note":"甲"}', '0 {"note":"甲","tags":["水"]}']);
    expect(draft.isIn(9)).toBe(true);
  });

  it('are not stepped over by undo', async () => {
    const { draft, sent, said } = startDraft(editing, 'refused');
    draft.type({ note: '甲' });
    await draft.step('undo');
    expect(sent.map(brief)).toEqual(['0 {"note":"甲"}']);
    expect(said.at(-1)).toMatchObject({ state: 'unsaved' });
    await draft.flush();
    expect(sent.map(brief)).toEqual(['0 {"note":"甲"}', '1 {"note":"甲"}']);
    expect(said.at(-1)).toEqual({ state: 'saved' });
  });

  it('wait for an annotation that could not be made', async () => {
    const { draft, sent } = startDraft(making, 'refused');
    draft.type({ note: '甲' });
    expect(await draft.flush()).toBe(false);
    expect(draft.isIn(9)).toBe(false);
    expect(await draft.flush()).toBe(true);
    expect(sent.map(brief)).toEqual([
      'make-annotation',
      '0 {"note":"甲"}',
      'make-annotation',
      '1 {"note":"甲"}',
    ]);
  });
});
