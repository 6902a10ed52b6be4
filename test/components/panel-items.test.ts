import { expect, it } from 'vitest';
import { panelItems } from '../../components/panel-items.ts';
import { zh } from '../../words/zh.ts';
import { agency, deadline, measure, paper, recently } from './mentions.ts';

it('lists a name once, with every place it stands at, in the order of the text', () => {
  const other = { ...agency, start: 50, end: 53, text: '发改委', name: '某市发展改革委' };
  const again = { ...agency, start: 60, end: 65, text: '某市水务局' };
  expect(panelItems([agency, deadline, other, again], 'agency', zh)).toMatchObject([
    { title: '某市水务局', places: [{ start: 0 }, { start: 60 }] },
    { title: '某市发展改革委', places: [{ start: 50 }] },
  ]);
});

it('keeps the same words apart that mean different days', () => {
  const nextYear = {
    ...deadline,
    start: 70,
    end: 75,
    value: { start: 'open', end: { day: '2022-06-30' } },
  } as const;
  expect(panelItems([deadline, nextYear], 'date', zh).map(({ detail }) => detail)).toEqual([
    '2021年6月30日及以前',
    '2022年6月30日及以前',
  ]);
});

it('says that a date names no day', () => {
  expect(panelItems([recently], 'date', zh)).toMatchObject([
    { title: '近日', detail: '原文没有说明具体日期' },
  ]);
});

it('lists every measure by itself, with its kind, who orders it and by when', () => {
  const again = { ...measure, start: 80, end: 86, by: undefined };
  expect(panelItems([measure, again], 'measure', zh)).toMatchObject([
    { chip: '推动', title: '推广节水器具', detail: '某市水务局 · 2021年6月30日及以前' },
    { chip: '推动', title: '推广节水器具', detail: '2021年6月30日及以前' },
  ]);
});

it('gives a paper its brackets and its number', () => {
  expect(panelItems([paper], 'document', zh)).toMatchObject([
    { title: '《某市节水办法》', detail: '某政发〔2021〕3号' },
  ]);
});
