/** 年底, 年初, 2021年末, 上半年末: one edge of a year is named, the other is not. 全年, 年内: the whole of it. */
import type { DateForm } from '../date-form.ts';
import { type Frame, nearAnchor } from '../frame.ts';
import { endOnly, startOnly, type Stretch, unknownStretch, wholeYear } from '../stretch.ts';

export const yearEnd: DateForm = {
  rule: 'year-end',
  starts: '年岁',
  alone:
    /(?<![\d一二三四五六七八九十百学周历跨每逐半几数两多当往])[年岁][底末尾](?![层线部数气色泥座盘板图稿册价细特端梢尾位])/y,
  within: /年?[底末](?![层线部数气色泥座盘板图稿册价细特端梢尾位])/y,
  opens: 'day',
  read: (_said, frame, outer) => endOnly(outer ?? ownYear(frame)),
};

export const yearStart: DateForm = {
  rule: 'year-start',
  starts: '年',
  alone:
    /(?:(?<compared>(?<=[比较]))|(?<![\d一二三四五六七八九十百学周历跨每逐半几数两多往]))年初(?![中级次审试选赛创高三二一])/y,
  within: /年?初(?![中步级次审试选赛始创评高三二一婚犯心稿夏冬春秋伏保检诊任衷具装])/y,
  opens: 'day',
  read({ compared }, frame, outer) {
    const spoken = compared === undefined ? undefined : nearAnchor(frame);
    return startOnly(outer ?? (spoken ? wholeYear(spoken.year) : ownYear(frame)));
  },
};

/** 年中 is some time about the middle; before other words it is mostly 年 + 中国, 中央, 中小……. */
export const midYear: DateForm = {
  rule: 'mid-year',
  starts: '年',
  alone: /(?<=今年|去年|明年|^|[，。；、：（(到至]|截至)年中(?=[，。；、：）)]|$|之?前|以前|以来)/y,
  within: /年?中(?:期|叶|段|旬)?(?=[，。；、：）)]|$|之?前|以前|以来|完成|起)/y,
  opens: 'day',
  read: () => unknownStretch,
};

export const wholeOfYear: DateForm = {
  rule: 'within-year',
  starts: '年',
  alone: /(?<![\d一二三四五六七八九十百学周历每几数两多近半余本当个])年内(?![蒙部容外需控设涵])/y,
  within: /(?:全年度?|年?之?内(?![蒙部容外地陆需设控涵科资河江销生环化网存在宾]))/y,
  read: (_said, frame, outer) => outer ?? ownYear(frame),
};

function ownYear(frame: Frame): Stretch {
  const { anchor, distance, published } = frame;
  const narrated = distance === 'sentence' && anchor?.narrates ? anchor.year : undefined;
  return wholeYear(narrated ?? published?.year ?? anchor?.year);
}
