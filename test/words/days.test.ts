import { describe, expect, it } from 'vitest';
import type { CalendarEdge } from '../../model/calendar-span.ts';
import { formatDayEn, formatSpanEn } from '../../words/days-en.ts';
import { formatDayZh, formatSpanZh } from '../../words/days-zh.ts';

it.each([
  ['2021-03-09', '2021年3月9日', '9 Mar 2021'],
  ['2020-12-31', '2020年12月31日', '31 Dec 2020'],
  ['1949-10-01', '1949年10月1日', '1 Oct 1949'],
  ['0618-06-18', '618年6月18日', '18 Jun 618'],
])('writes the day %s', (day, chinese, english) => {
  expect([formatDayZh(day), formatDayEn(day)]).toEqual([chinese, english]);
});

describe('a span of days', () => {
  const cases: [CalendarEdge, CalendarEdge, string | undefined, string | undefined][] = [
    [{ day: '2021-03-09' }, { day: '2021-03-09' }, '2021年3月9日', '9 Mar 2021'],
    [
      { day: '2021-03-09' },
      { day: '2021-04-30' },
      '2021年3月9日至2021年4月30日',
      '9 Mar 2021 to 30 Apr 2021',
    ],
    ['open', { day: '2021-04-30' }, '2021年4月30日及以前', 'by 30 Apr 2021'],
    ['unknown', { day: '2021-04-30' }, '至2021年4月30日', 'until 30 Apr 2021'],
    [{ day: '2021-03-09' }, 'open', '2021年3月9日起', 'from 9 Mar 2021 on'],
    [{ day: '2021-03-09' }, 'unknown', '自2021年3月9日', 'from 9 Mar 2021'],
    ['unknown', 'unknown', undefined, undefined],
    ['open', 'unknown', undefined, undefined],
  ];
  it.each(cases)('from %j to %j is said as it is known', (start, end, chinese, english) => {
    expect([formatSpanZh({ start, end }), formatSpanEn({ start, end })]).toEqual([chinese, english]);
  });
});
