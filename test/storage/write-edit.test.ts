import { describe, expect, it } from 'vitest';
import { emptyBin } from '../../storage/empty-bin.ts';
import { failureOf } from '../../storage/failure-of.ts';
import { annotationsOf, editableAnnotation } from '../../storage/queries.ts';
import { writeEdit, writeEdits } from '../../storage/write-edit.ts';
import { article, making, setting, stepping } from './edits.ts';
import { freshDatabase } from './fresh-database.ts';

describe('writing an edit', () => {
  it('makes an annotation, its article and a change in one go', async () => {
    const database = await freshDatabase();
    await writeEdit(database, making('a', { note: '要点' }));
    expect(await annotationsOf(database, article.address)).toMatchObject([
      { id: 'a', note: '要点', revision: 1 },
    ]);
    expect(await database.articles.toArray()).toMatchObject([
      { address: article.address, title: article.title },
    ]);
    expect(await database.changes.toArray()).toMatchObject([
      { field: '*', base: 0, record: { table: 'annotations', id: 'a' } },
      { field: '*', base: 0, record: { table: 'articles' }, value: article },
    ]);
  });

  it('writes an edit that is sent twice once', async () => {
    const database = await freshDatabase();
    const [make, set] = [making('a'), setting('a', { note: '一' })];
    for (const edit of [make, make, set, set]) await writeEdit(database, edit);
    expect(await database.annotations.get('a')).toMatchObject({ note: '一', revision: 2 });
    expect(await database.changes.count()).toBe(3); // the article's, the making's, the setting's
  });

  it('lets one run of typing be one change, the last words standing', async () => {
    const database = await freshDatabase();
    await writeEdit(database, making('a'));
    const typing = setting('a', { note: '节' });
    await writeEdit(database, typing);
    await writeEdit(database, { ...typing, sequence: 2, fields: { note: '节水办法' } });
    await writeEdit(database, { ...typing, sequence: 1, fields: { note: '节水' } });
    expect(await database.annotations.get('a')).toMatchObject({ note: '节水办法' });
    expect(await database.changes.filter(({ field }) => field === 'note').toArray()).toMatchObject([
      { value: '节水办法', before: '' },
    ]);
  });

  it('says what it wrote over, also where the same run had written before', async () => {
    const database = await freshDatabase();
    await writeEdit(database, making('a', { note: '旧', tags: ['水'] }));
    const typing = setting('a', { note: '节' });
    expect(await writeEdit(database, typing)).toMatchObject({ over: { note: '旧' } });
    await writeEdits(database, [setting('a', { note: '别处' }), setting('a', { deletedAt: 5000 })]);
    const more = { ...typing, sequence: 1, fields: { note: '节水' } };
    expect((await writeEdit(database, more)).over).toEqual({ note: '别处', deletedAt: 5000 });
    expect((await writeEdit(database, more)).over).toBeUndefined();
  });

  it('refuses an edit of an annotation that is not there and writes nothing', async () => {
    const database = await freshDatabase();
    await expect(writeEdit(database, setting('b', { note: '？' }))).rejects.toThrow('no annotation b');
    expect(await database.changes.count()).toBe(0);
  });

  it('leaves record and changes alike untouched when the database refuses a write', async () => {
    const database = await freshDatabase();
    await writeEdit(database, making('a', { note: '旧' }));
    database.changes.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(writeEdit(database, setting('a', { note: '新' }))).rejects.toThrow('disk full');
    expect(await database.annotations.get('a')).toMatchObject({ note: '旧', revision: 1 });
    expect(await database.changes.count()).toBe(2);
  });
});

describe('several edits', () => {
  it('are written in order, all or none', async () => {
    const database = await freshDatabase();
    await writeEdits(database, [making('a'), setting('a', { note: '一' })]);
    expect(await database.annotations.get('a')).toMatchObject({ note: '一', revision: 2 });
    const refused = await writeEdits(database, [making('b'), setting('c', { note: '？' })]).catch(failureOf);
    expect(refused).toMatchObject({ code: 'refused' });
    expect(await database.annotations.get('b')).toBeUndefined();
  });

  it('bring an annotation that is written in back from the bin', async () => {
    const database = await freshDatabase();
    await writeEdits(database, [
      making('a'),
      setting('a', { deletedAt: 5000 }),
      setting('a', { note: '又写' }),
    ]);
    expect(await annotationsOf(database, article.address)).toMatchObject([{ note: '又写' }]);
  });
});

describe('undo and redo', () => {
  it('walks back over edits and forth again', async () => {
    const database = await freshDatabase();
    for (const edit of [making('a'), setting('a', { note: '一' }), setting('a', { note: '二' })])
      await writeEdit(database, edit);
    const note = async (does: 'undo' | 'redo') => {
      await writeEdit(database, stepping(does, 'a'));
      return (await database.annotations.get('a'))?.note;
    };
    expect([await note('undo'), await note('undo'), await note('redo'), await note('redo')]).toEqual([
      '一',
      '',
      '一',
      '二',
    ]);
  });

  it('puts an annotation whose making is undone into the bin, and redo brings it back', async () => {
    const database = await freshDatabase();
    await writeEdit(database, making('a', { note: '一' }));
    await writeEdit(database, stepping('undo', 'a'));
    expect(await annotationsOf(database, article.address)).toEqual([]);
    await writeEdit(database, stepping('redo', 'a'));
    expect(await annotationsOf(database, article.address)).toMatchObject([{ note: '一' }]);
  });

  it('takes a deletion back', async () => {
    const database = await freshDatabase();
    await writeEdit(database, making('a'));
    await writeEdit(database, setting('a', { deletedAt: 5000 }));
    await writeEdit(database, stepping('undo', 'a'));
    expect(await annotationsOf(database, article.address)).toHaveLength(1);
  });

  it('has nothing to redo once something else was edited', async () => {
    const database = await freshDatabase();
    await writeEdit(database, making('a'));
    await writeEdit(database, setting('a', { note: '一' }));
    await writeEdit(database, stepping('undo', 'a'));
    expect(await editableAnnotation(database, 'a')).toMatchObject({ canUndo: false, canRedo: true });
    await writeEdit(database, setting('a', { tags: ['水'] }));
    expect(await editableAnnotation(database, 'a')).toMatchObject({ canRedo: false });
    await writeEdit(database, stepping('redo', 'a'));
    expect(await database.annotations.get('a')).toMatchObject({ note: '', tags: ['水'] });
  });
});

describe('the recycle bin', () => {
  it('empties what lay in it for more than thirty days, history and all', async () => {
    const database = await freshDatabase();
    const day = 24 * 60 * 60 * 1000;
    for (const id of ['old', 'young', 'kept']) await writeEdit(database, making(id));
    await writeEdit(database, setting('old', { deletedAt: 1000 }));
    await writeEdit(database, setting('young', { deletedAt: 2 * day }));
    expect(await emptyBin(database, 31 * day)).toBe(1);
    expect((await database.annotations.toArray()).map(({ id }) => id).sort()).toEqual(['kept', 'young']);
    expect(await database.changes.where('record.id').equals('old').count()).toBe(0);
  });
});
