/** 下午, 15时30分, 9:00—17:00, 0—24时: a clock time after a day belongs to the date and leaves its value. */

/** 晚会, 晚报 and 晚些时候 are no evenings, 早盘 is no morning. */
const partOfDay =
  /(?:晚上|晚间|早晨|早上|上午|下午|中午|午后|午间|凌晨|清晨|傍晚|深夜|夜间|晚(?![会餐报宴点近于些])|[早晨夜](?=[，。、（(\d ]|$|起))/;

/** 15时30分20秒, 三点半, 15:30:20.000+08:00. */
const hour =
  /(?:(?:\d{1,2}(?:-\d{1,2})?|[零一二三四五六七八九十]{1,3}) ?[时点](?![装评代赞])(?:半|整| ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?分(?:\d{1,2}秒)?)?|\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|\+\d{2}:?\d{2})?)/;

const beforeTrade = /(?:[收开闭][市盘]前|开[市盘]后)/;

const from = `(?:${partOfDay.source}(?: ?${hour.source})?|${hour.source}|${beforeTrade.source})`;
const to = `(?: ?(?:至|到|-{1,2}) ?(?:${partOfDay.source}|次日)? ?${hour.source})?`;

/** Sticky; matches at least one character. */
export const clock = new RegExp(`[ T]?${from}${to}`, 'y');
