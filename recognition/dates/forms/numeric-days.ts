/** 2021-03-12, 2021/3/12, 2021.3.12, 20210312 in brackets, 2021-03. Not a version, a telephone or a document number. */
import { isoDay } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { wholeDay, wholeMonths } from '../stretch.ts';

export const numericDay: DateForm = {
  rule: 'numeric-day',
  starts: '12',
  alone:
    /(?<![\dA-Za-z./]|(?<![/.]\d{1,2}|\d-\d\d)-)(?<year>(?:19|20)\d\d)(?<mark> ?[-/.] ?)(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>3[01]|[12]\d|0?[1-9])(?![\d/]|\.\d|-(?!-?\d{4}[-/.])|[A-SU-Za-z])/y,
  opens: 'day',
  read: ({ year, month, day }) => wholeDay(isoDay(Number(year), Number(month), Number(day))),
};

export const numericMonth: DateForm = {
  rule: 'numeric-month',
  starts: '12',
  alone:
    /(?<![\dA-Za-z./-])(?<year>(?:19|20)\d\d)[-/](?<month>0[1-9]|1[0-2])(?![\d/.A-Za-z-]| ?[年号月元万亿%])/y,
  opens: 'month',
  read: ({ year, month }) => wholeMonths(Number(year), Number(month)),
};
