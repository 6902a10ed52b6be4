import { expect, it } from 'vitest';
import { earlierNotes } from '../../storage/earlier-notes.ts';
import { writeEdit } from '../../storage/write-edit.ts';
import { making, setting, stepping } from './edits.ts';
import { freshDatabase } from './fresh-database.ts';

const notesOf = async (database: Awaited<ReturnType<typeof freshDatabase>>) =>
  (await earlierNotes(database, 'a')).map(({ note }) => note);

it('has the text that another window wrote over, whichever came last', async () => {
  const database = await freshDatabase();
  await writeEdit(database, making('a', { note: '起初' }));
  await writeEdit(database, setting('a', { note: '左边窗口' }, { base: 1 }));
  await writeEdit(database, setting('a', { note: '右边窗口' }, { base: 1 }));
  expect(await notesOf(database)).toEqual(['左边窗口', '起初']);
});

it('has each text once, whatever was undone, and no other field', async () => {
  const database = await freshDatabase();
  await writeEdit(database, making('a'));
  await writeEdit(database, setting('a', { note: '一' }));
  await writeEdit(database, setting('a', { tags: ['水'] }));
  await writeEdit(database, setting('a', { note: '二' }));
  await writeEdit(database, stepping('undo', 'a'));
  expect(await notesOf(database)).toEqual(['二']);
});

it('is empty for a note that was never another', async () => {
  const database = await freshDatabase();
  await writeEdit(database, making('a', { note: '起初' }));
  expect(await notesOf(database)).toEqual([]);
});
