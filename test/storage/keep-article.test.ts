import { expect, it } from 'vitest';
import type { AgencyMention, MeasureMention } from '../../model/mention.ts';
import { keepArticle } from '../../storage/keep-article.ts';
import { articleRecord, articlesNaming, keptOf, versionsOf } from '../../storage/queries.ts';
import { article } from './edits.ts';
import { freshDatabase } from './fresh-database.ts';

const text = '市水务局要求推广节水器具';
const agency: AgencyMention = {
  type: 'agency',
  start: 0,
  end: 4,
  text: '市水务局',
  name: '某市水务局',
  origin: 'found',
  rule: 'list',
};
const measure: MeasureMention = {
  type: 'measure',
  start: 6,
  end: 12,
  text: '推广节水器具',
  kind: 'promote',
  by: { ...agency },
  origin: 'found',
  rule: 'verb',
};
const keeping = { id: 'k1', time: 1, facts: article, text, mentions: [agency, measure], recogniser: '1' };

it('keeps facts, text and mentions, links as positions', async () => {
  const database = await freshDatabase();
  await keepArticle(database, keeping);
  const record = await articleRecord(database, article.address);
  expect(record.article).toMatchObject({ title: article.title, keptAt: 1 });
  expect(record.versions).toMatchObject([{ text }]);
  expect(record.mentions).toMatchObject([
    { type: 'agency', name: '某市水务局' },
    { type: 'measure', by: 0, recogniser: '1' },
  ]);
  expect(await keptOf(database, article.address)).toEqual({ kept: 'text', versions: 1 });
  expect(await articlesNaming(database, '某市水务局')).toBe(1);
});

it('keeps the same text once and a changed one beside it', async () => {
  const database = await freshDatabase();
  const first = await keepArticle(database, keeping);
  const again = await keepArticle(database, { ...keeping, id: 'k2' });
  const changed = await keepArticle(database, { ...keeping, id: 'k3', text: `${text}。`, time: 2 });
  expect([again, changed]).toEqual([first, first]);
  expect((await articleRecord(database, article.address)).versions).toMatchObject([
    { id: 'k1' },
    { id: 'k3' },
  ]);
});

it('keeps what a paywall left of it beside the whole, marked incomplete', async () => {
  const database = await freshDatabase();
  const whole = `${text}，全年下降12%。\n各区每年公布一次结果。`;
  await keepArticle(database, { ...keeping, text: whole });
  await keepArticle(database, { ...keeping, id: 'k2', time: 2, text: `${text}……` });
  await keepArticle(database, { ...keeping, id: 'k3', time: 3, text: whole.replace('12', '15') });
  const versions = await versionsOf(database, article.address);
  expect(versions.map(({ id, isIncomplete }) => [id, isIncomplete])).toEqual([
    ['k1', undefined],
    ['k2', true],
    ['k3', undefined],
  ]);
});
