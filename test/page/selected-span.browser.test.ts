import { afterEach, expect, it } from 'vitest';
import { selectedSpan } from '../../page/selected-span.ts';
import { flatten } from '../../page/text-map.ts';
import { clearShownPage, showPage } from './shown-page.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  clearShownPage();
});

const page = `<p id="nav">导航</p>
  <div id="article"><p id="first">市水务局 <b id="bold">要求</b>推广</p><p id="second">节水器具</p></div>
  <p id="foot">页脚</p>`;

type Point = [id: string, offset: number];

/** The words that count as selected, from one text's offset to another's. */
function selected([fromId, from]: Point, [toId, to]: Point): string | undefined {
  const map = flatten(showPage(page));
  getSelection()?.setBaseAndExtent(textIn(fromId), from, textIn(toId), to);
  const span = selectedSpan(getSelection(), map);
  return span && map.text.slice(span.start, span.end);
}

function textIn(id: string): Node {
  const text = document.getElementById(id)?.firstChild;
  if (!text) throw new Error(`no text in #${id}`);
  return text;
}

it.each<[string, Point, Point, string]>([
  ['words of one text', ['first', 1], ['first', 4], '水务局'],
  ['words across elements', ['first', 2], ['bold', 1], '务局 要'],
  ['words across paragraphs', ['bold', 0], ['second', 2], '要求推广\n节水'],
  ['words selected backwards', ['bold', 2], ['first', 0], '市水务局 要求'],
  ['words without white space at their edges', ['first', 0], ['first', 5], '市水务局'],
  ['what is of the article, where more is selected', ['nav', 0], ['first', 2], '市水'],
  ['all of it, where everything is selected', ['nav', 0], ['foot', 2], '市水务局 要求推广\n节水器具'],
])('gives %s', (_, from, to, words) => {
  expect(selected(from, to)).toBe(words);
});

it.each<[string, Point, Point]>([
  ['a caret', ['first', 2], ['first', 2]],
  ['white space', ['first', 4], ['first', 5]],
  ['words before the article', ['nav', 0], ['nav', 2]],
  ['words after it', ['foot', 0], ['foot', 2]],
])('gives nothing for %s', (_, from, to) => {
  expect(selected(from, to)).toBeUndefined();
});

it('gives nothing where nothing is selected', () => {
  const map = flatten(showPage(page));
  getSelection()?.removeAllRanges();
  expect(selectedSpan(getSelection(), map)).toBeUndefined();
  expect(selectedSpan(null, map)).toBeUndefined();
});
