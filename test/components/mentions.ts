/** One mention of each type, linked as recognition links them. */
import type { AgencyMention, DateMention, DocumentMention, MeasureMention } from '../../model/mention.ts';

const found = { origin: 'found', rule: 'example' } as const;

export const agency: AgencyMention = {
  ...found,
  type: 'agency',
  start: 0,
  end: 4,
  text: '市水务局',
  name: '某市水务局',
};

export const deadline: DateMention = {
  ...found,
  type: 'date',
  start: 6,
  end: 11,
  text: '6月底前',
  value: { start: 'open', end: { day: '2021-06-30' } },
};

export const recently: DateMention = {
  ...found,
  type: 'date',
  start: 30,
  end: 32,
  text: '近日',
  value: { start: 'unknown', end: 'unknown' },
};

export const paper: DocumentMention = {
  ...found,
  type: 'document',
  start: 40,
  end: 48,
  text: '《某市节水办法》',
  title: '某市节水办法',
  number: '某政发〔2021〕3号',
  draft: true,
};

export const measure: MeasureMention = {
  ...found,
  type: 'measure',
  start: 12,
  end: 18,
  text: '推广节水器具',
  kind: 'promote',
  by: agency,
  due: deadline,
  under: paper,
  duty: { start: 20, end: 23 },
};
