/** Standing names: 国务院, 证监会, 世界卫生组织. */
import type { Found, Scene } from './scene.ts';
import { isGenericBefore } from './generic-words.ts';
import { isInNumber, runsOn } from './runs-on.ts';
import { Kind } from './vocabulary.ts';

export function readListed({ text, words, floor }: Scene, end: number): Found | undefined {
  const length = words.index.longest(text, end, floor, Kind.Listed);
  const start = end - length;
  if (length === 0 || isInNumber(text, end) || isOtherWord(text, start, end)) return undefined;
  const state =
    /(?:中国|中共|中华人民共和国)$/.exec(text.slice(Math.max(floor, start - 7), start))?.[0] ?? '';
  const form = text.slice(start, end);
  const name = words.listed.get(form) ?? form;
  const shared = words.shared.has(form);
  if (shared && isGenericBefore(text, start, floor)) return undefined;
  const rule = shared ? 'listed-shared' : 'listed';
  const whole = start - (form.startsWith('中') ? 0 : state.length);
  return { start: whole, end, rule, anchor: { kind: 'none', start: whole, name: '' }, core: name, name };
}

/** Other words that a short form may straddle, as they stand around it. */
const straddles = new Map([
  ['央行', /(?:中|[国球家体洲要地])央行/],
  ['人行', /[个私法本众两三行商他别有]人行|人行[道天横为走动政业使]/],
  ['海委', /[上北南东珠威青渤]海委/],
  ['人事部', /人事部(?:经|主|总|门)|务部、人事部/],
]);

/** 中|央行政, 集|中办理, 各|国办学: the short form straddles other words. */
function isOtherWord(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (runsOn(text, end) || before === '州') return true;
  if (end - start === 2 && text[end - 1] === '办') return '集其当全我中各出外两本爱'.includes(before || ' ');
  const straddled = straddles.get(text.slice(start, end));
  if (straddled) return straddled.test(text.slice(Math.max(0, start - 2), end + 2));
  return text[start] === '国' && '中美英德法韩各我外两'.includes(before || ' ') && end - start <= 3;
}
