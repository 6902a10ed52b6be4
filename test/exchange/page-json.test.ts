import { expect, it } from 'vitest';
import { pageJsonVersion, writePageJson } from '../../exchange/page-json.ts';
import type { PageRecord } from '../../exchange/page-record.ts';
import { annotation, measure, mentions, quote, record, text } from './page-record.ts';

const read = (more: Partial<PageRecord> = {}): unknown =>
  JSON.parse([...writePageJson({ ...record, ...more }, Date.UTC(2021, 2, 10))].join(''));

it('says what it is, in which version, and when it was written', () => {
  expect(read()).toMatchObject({
    format: 'meipi-page',
    version: pageJsonVersion,
    exportedAt: '2021-03-10T00:00:00.000Z',
  });
});

it('holds facts, text and mentions whose offsets and links lead into it', () => {
  expect(read()).toMatchObject({ page: { facts: record.facts, text } });
  const { start, end } = measure;
  expect(read()).toHaveProperty('page.mentions.2', {
    type: 'measure',
    start,
    end,
    text: text.slice(start, end),
    rule: 'example',
    kind: 'promote',
    by: mentions.findIndex(({ type }) => type === 'agency'),
    due: mentions.findIndex(({ type }) => type === 'date'),
    under: mentions.findIndex(({ type }) => type === 'document'),
  });
  expect(read()).toMatchObject({
    page: { mentions: [{}, { value: '../2021-06-30' }, {}, { number: '某政发〔2021〕3号' }, {}, {}] },
  });
});

it('leaves no annotation out, those in the recycle bin included, and says where each stands', () => {
  const annotations = [
    annotation('a', { quote: quote('节水'), note: '"引号"\n<b>' }),
    annotation('b', { deletedAt: 5 }),
  ];
  const places = new Map([['a', { state: 'found', start: 17, end: 19 } as const]]);
  expect(read({ annotations, places })).toMatchObject({
    annotations: [{ ...annotations[0], place: { state: 'found', start: 17, end: 19 } }, annotations[1]],
  });
});

it('holds every version that was kept', () => {
  const article = { ...record.facts, id: 'k', keptAt: 1 };
  const versions = [{ id: 'v', articleId: 'k', keptAt: 1, hash: 'h', text: '旧文', mentions: [] }];
  expect(read({ kept: { article, versions } })).toMatchObject({ kept: { article, versions } });
});
