import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { databaseVersion, openDatabase } from '../../storage/database.ts';
import { failureOf } from '../../storage/failure-of.ts';
import { making } from './edits.ts';
import { writeEdit } from '../../storage/write-edit.ts';

it('refuses a database made by a newer version, in a sentence, and leaves it untouched', async () => {
  const newer = new Dexie('from-the-future');
  newer.version(databaseVersion + 1).stores({ annotations: 'id', dreams: 'id' });
  await newer.table('dreams').add({ id: 1 });
  newer.close();
  const refusal = await openDatabase('from-the-future').catch((error: unknown) => error);
  expect(failureOf(refusal)).toMatchObject({
    code: 'newer-database',
    detail: expect.stringContaining('update the extension'),
  });
  await newer.open();
  expect(await newer.table('dreams').count()).toBe(1);
  newer.close();
});

it('opens what it stored before', async () => {
  const first = await openDatabase('again');
  await writeEdit(first, making('a', { note: '记' }));
  first.close();
  const second = await openDatabase('again');
  expect(await second.annotations.get('a')).toMatchObject({ note: '记' });
  second.close();
});

it('tells a full disk from another failure, however deep it is wrapped', () => {
  const full = new DOMException('no room', 'QuotaExceededError');
  expect(failureOf(Object.assign(new Error('aborted'), { inner: full })).code).toBe('storage-full');
  expect(failureOf(new Error('broken')).code).toBe('storage');
});
