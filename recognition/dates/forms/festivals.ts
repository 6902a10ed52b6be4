/**
 * 2021年国庆节, 元旦前: festivals on a fixed day of the calendar have their day; lunar ones, seasons and holidays of
 * several days are known to be dates and no more. A bare 春节 may be a noun (春节消费), so words must date it.
 */
import { isoDay } from '../../../text/iso-day.ts';
import type { DateForm } from '../date-form.ts';
import { unknownStretch, wholeDay } from '../stretch.ts';
import { yearFor } from '../year-for.ts';

/** 全国年节及纪念日放假办法; the days set by law or by the State Council for women, youth, children, army, teachers. */
const fixedDays: Partial<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  妇女节: [3, 8],
  植树节: [3, 12],
  五一: [5, 1],
  劳动节: [5, 1],
  青年节: [5, 4],
  儿童节: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  十一: [10, 1],
};

export const festival: DateForm = {
  rule: 'festival',
  starts: '元春清五劳端中国十妇植青儿建教“"',
  alone:
    /(?<![\d一二三四五六七八九十双“"])[“"]?(?<name>元旦|春节|清明(?=[节假前后小期])|五一|劳动节|端午|中秋|国庆(?=[节假长黄期中]|前后)|妇女节|植树节|青年节|儿童节|建党节|建军节|教师节|十一(?=假期|黄金周|小长假|[”"]))[”"]?节?(?:(?<long>假期|长假|小长假|黄金周|假日)|(?=期间|前|后|[之以][前后]|以来|当[天日晚]|[至到起，。、；）和与及]|$|临近|来临|将至|放假|过后))/y,
  within:
    /的?[“"]?(?<name>元旦|春节|清明|五一|劳动节|端午|中秋|国庆|妇女节|植树节|青年节|儿童节|建党节|建军节|教师节|十一)[”"]?节?(?<long>假期|长假|小长假|黄金周|假日)?/y,
  opens: 'day',
  read({ name = '', long }, frame, outer) {
    const [month, day] = fixedDays[name] ?? [];
    if (long || month === undefined || day === undefined) return unknownStretch;
    const year = yearFor(frame, outer, month, day);
    return wholeDay(year === undefined ? undefined : isoDay(year, month, day));
  },
};

export const season: DateForm = {
  rule: 'season',
  starts: '今去明',
  alone: /[今去明][春夏秋冬](?:[今明][春夏秋冬])?(?!季?奥)/y,
  within:
    /的?(?:[春夏秋冬](?:[季天]|(?=[，。、]))|初[春夏秋冬]|[深晚]秋|盛夏|暑期|暑假|寒假|汛期|(?:采|供)暖季)/y,
  opens: 'day',
  read: () => unknownStretch,
};
