/** Every date form in the order in which they are tried: the longer and the more certain first. */
import type { DateForm } from './date-form.ts';
import { ago, later } from './forms/ago-and-later.ts';
import { anchoredYear } from './forms/anchored-years.ts';
import { calendarYear, shortYear } from './forms/calendar-years.ts';
import { dayInMonth, monthDay, monthDays } from './forms/days.ts';
import { century, decade } from './forms/decades.ts';
import { midYear, wholeOfYear, yearEnd, yearStart } from './forms/edges-of-years.ts';
import { festival, season } from './forms/festivals.ts';
import {
  firstMonths,
  halfYear,
  quarter,
  quarterRange,
  relativeQuarter,
} from './forms/halves-and-quarters.ts';
import { daysAtBorder, dayAtBorder, dayBeforeVerb, rangeEndDay } from './forms/lone-days.ts';
import { month, monthRange } from './forms/months.ts';
import { numericDay, numericMonth } from './forms/numeric-days.ts';
import { neighbours } from './forms/pairs.ts';
import { midMonth, monthEnd, monthStart, tenDayPart, withinMonth } from './forms/parts-of-months.ts';
import { barePlan, numberedPlan, quotedPlan } from './forms/plans.ts';
import { anchoredDay, relativeDay } from './forms/relative-days.ts';
import { anchoredMonth, monthBefore, relativeMonth } from './forms/relative-months.ts';
import { relativeYear, yearBefore } from './forms/relative-years.ts';
import { samePeriod } from './forms/same-period.ts';
import { lunarDate, otherEra, recurring } from './forms/traps.ts';
import {
  fromNowOn,
  theseDays,
  aFewDaysAgo,
  lately,
  nearDays,
  now,
  yearsAround,
} from './forms/vague-words.ts';
import { week, weekday, weekdayHabit } from './forms/weeks.ts';
import { otherYear, yearRange } from './forms/year-ranges.ts';
import { FormsByCharacter } from './forms-by-character.ts';

/** What can stand alone. */
export const openingForms: readonly DateForm[] = [
  otherEra,
  lunarDate,
  recurring,
  weekdayHabit,
  numericDay,
  numericMonth,
  yearRange,
  otherYear,
  quotedPlan,
  barePlan,
  numberedPlan,
  decade,
  century,
  calendarYear,
  shortYear,
  neighbours,
  season,
  relativeYear,
  yearBefore,
  anchoredYear,
  monthDays,
  monthDay,
  monthRange,
  month,
  monthBefore,
  relativeMonth,
  anchoredMonth,
  quarterRange,
  quarter,
  relativeQuarter,
  halfYear,
  firstMonths,
  yearEnd,
  yearStart,
  midYear,
  wholeOfYear,
  monthEnd,
  monthStart,
  midMonth,
  daysAtBorder,
  dayAtBorder,
  dayBeforeVerb,
  relativeDay,
  anchoredDay,
  week,
  weekday,
  ago,
  later,
  festival,
  yearsAround,
  nearDays,
  aFewDaysAgo,
  now,
  lately,
  theseDays,
  fromNowOn,
];

/** What can follow a year. */
export const formsInYear = new FormsByCharacter(
  [
    monthDays,
    monthDay,
    monthRange,
    month,
    quarterRange,
    quarter,
    halfYear,
    firstMonths,
    wholeOfYear,
    yearEnd,
    yearStart,
    midYear,
    festival,
    season,
    samePeriod,
  ],
  'within',
);

/** What can follow a month, a quarter or a half. */
export const formsInMonth = new FormsByCharacter(
  [dayInMonth, tenDayPart, monthEnd, monthStart, midMonth, withinMonth, samePeriod],
  'within',
);

/** What can begin and end a range: whatever has a place on the calendar. */
export const formsInRange = new FormsByCharacter(
  [
    numericDay,
    numericMonth,
    quotedPlan,
    barePlan,
    decade,
    century,
    calendarYear,
    shortYear,
    relativeYear,
    yearBefore,
    anchoredYear,
    monthDay,
    month,
    relativeMonth,
    anchoredMonth,
    quarter,
    halfYear,
    yearEnd,
    yearStart,
    monthEnd,
    dayAtBorder,
    dayBeforeVerb,
    relativeDay,
    anchoredDay,
    week,
    weekday,
    festival,
  ],
  'alone',
);

/** 至5日, 至中旬: what only the start of a range makes a date. */
export const formsAtRangeEnd = new FormsByCharacter([rangeEndDay, tenDayPart], 'within');
