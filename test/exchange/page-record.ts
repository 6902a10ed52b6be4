/** A page with a little of everything, as exports take it. */
import type { Annotation } from '../../model/annotation.ts';
import type { AgencyMention, DateMention, DocumentMention, MeasureMention } from '../../model/mention.ts';
import type { PageRecord } from '../../exchange/page-record.ts';

export const text = '市水务局要求，2021年6月底前推广节水器具。依据《某市节水办法》。近日，市水务局答复。';

const found = { origin: 'found', rule: 'example' } as const;
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { ...found, text: words, start, end: start + words.length };
};

export const agency: AgencyMention = { ...at('市水务局'), type: 'agency', name: '某市水务局' };
export const deadline: DateMention = {
  ...at('2021年6月底前'),
  type: 'date',
  value: { start: 'open', end: { day: '2021-06-30' } },
};
export const recently: DateMention = {
  ...at('近日'),
  type: 'date',
  value: { start: 'unknown', end: 'unknown' },
};
export const paper: DocumentMention = {
  ...at('《某市节水办法》'),
  type: 'document',
  title: '某市节水办法',
  number: '某政发〔2021〕3号',
  draft: false,
};
export const measure: MeasureMention = {
  ...at('推广节水器具'),
  type: 'measure',
  kind: 'promote',
  by: agency,
  due: deadline,
  under: paper,
};
const again: DateMention | AgencyMention = { ...at('市水务局', 5), type: 'agency', name: '某市水务局' };

export const mentions = [agency, deadline, measure, paper, recently, again];

export function annotation(id: string, more: Partial<Annotation> = {}): Annotation {
  return {
    id,
    address: 'news.example/a',
    note: '',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
    revision: 1,
    ...more,
  };
}

export function quote(exact: string, start = 0) {
  return { exact, prefix: '', suffix: '', start, blockHash: '' };
}

export const record: PageRecord = {
  facts: {
    address: 'news.example/a',
    url: 'https://news.example/a?from=share',
    title: '某市推广节水器具',
    site: '示例新闻',
    publishedOn: '2021-03-09',
    publishedAt: '08:30',
  },
  text,
  mentions,
  places: new Map(),
  annotations: [],
};
