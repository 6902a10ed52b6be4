/** 今天, 昨日, 明晚, 明起: counted from the publication day. 当日, 次日: from the day that the text has set; inside a clause
 * only from one in the same paragraph, since 次日 may be any next day. */
import { addDays } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { nearAnchor } from '../frame.ts';
import { noDate, unknownStretch, wholeDay } from '../stretch.ts';

const shifts: Partial<Record<string, number>> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  明: 1,
  后: 2,
  大后: 3,
  当: 0,
  同: 0,
  次: 1,
  翌: 1,
  第二: 1,
};

export const relativeDay: DateForm = {
  rule: 'relative-day',
  starts: '今昨明前后大',
  alone:
    /(?:(?<near>(?<![的年如])今|昨|(?<![光文透分清鲜照说证声表阐黎聪])明)(?:[天日](?!头条|说法)|(?=[晨早晚夜](?!会|期|间刀|婚|报))|(?=起(?!草|步|诉|来)))|(?<evening>(?<![\d一二三四五六七八九十以之目当从先提])前)(?=晚(?!会))|(?<far>大前|大后|(?<![\d一二三四五六七八九十两几数半以之目当从])前|(?<![先今之以最雨午饭课战震灾])后)天(?!性|培|努力|的?努力))/y,
  opens: 'day',
  read({ near, evening, far }, { published }) {
    const shift = shifts[near ?? evening ?? far ?? ''] ?? NaN;
    return published ? wholeDay(addDays(published.iso, shift)) : unknownStretch;
  },
};

export const anchoredDay: DateForm = {
  rule: 'anchored-day',
  starts: '同当次翌第',
  alone:
    /(?<![相不应日号天])(?:(?<clause>(?<=^|[，。；：（(\s]))|)(?:(?<which>[同当次翌])(?:日(?!而语|达)|天(?!办|领|取|完成)|(?=晚))|(?<second>第二)天)/y,
  opens: 'day',
  read({ clause, which, second }, frame) {
    const day = (clause === undefined ? nearAnchor(frame) : frame.anchor)?.day;
    return day === undefined ? noDate : wholeDay(addDays(day, shifts[which ?? second ?? ''] ?? NaN));
  },
};
