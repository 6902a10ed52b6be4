/** Where a name is the beginning of another word: 部 in 部署, 办 in 办理, 国办 in a document's number. */
import { readPairs } from './read-lists.ts';
import { followers, goesOn } from './traps.data.ts';

const held: { followers?: Map<string, string>; goesOn?: Map<string, string> } = {};

/** Whether the name that ends at `end` runs on into another word (教育部|署). */
export function runsOn(text: string, end: number): boolean {
  const next = text[end];
  if (next === undefined) return false;
  if (next === '长') return isHead(text, end);
  if (text[end - 1] === '办' && next === '公') return /[室厅会楼区用地自]/.test(text[end + 1] ?? '');
  return goesInto(text, end, 1) || goesInto(text, end, 2);
}

/** The last characters before `end` and the next one belong to one word. */
function goesInto(text: string, end: number, length: number): boolean {
  held.followers ??= readPairs(followers);
  const ending = text.slice(end - length, end);
  const next = held.followers.get(ending)?.includes(text.charAt(end)) === true;
  return next && !isWordOfItsOwn(text, end, ending);
}

function isWordOfItsOwn(text: string, end: number, ending: string): boolean {
  held.goesOn ??= readPairs(goesOn);
  const words = held.goesOn.get(ending);
  return words !== undefined && ` ${words} `.includes(` ${text.slice(end, end + 2)} `);
}

/** 财政部|长 is a person; 交通运输部|长江 is not. */
function isHead(text: string, end: number): boolean {
  return (
    '部局厅司署处院队'.includes(text[end - 1] ?? ' ') &&
    !/[江期三沙春远效治安白征城]/.test(text[end + 1] ?? '')
  );
}

/** 国办发〔2021〕3号: the form is part of a document's number. */
export function isInNumber(text: string, end: number): boolean {
  return /^[发函字规办令通电明厅财综]{0,3}[〔[［(（【]\s?(?:19|20)\d\d\s?[〕\]］)）】]/.test(
    text.slice(end, end + 12),
  );
}
