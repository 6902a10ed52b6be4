/** The title where no line of the page repeats one of its head: the head's own, or the line set largest above the text. */
import { isLeadWords } from '../flattening/furniture-words.ts';
import type { Line, Piece } from '../flattening/line-builder.ts';

const siteWords =
  /网|新闻|日报|晚报|时报|周刊|财经|资讯|在线|传媒|电视|频道|政府|门户|官网|官方|客户端|论坛|博客|首页|正文|详情|内容页|News|Paper|Times|Daily|Powered|\.(?:com|cn)|[部委局厅院会社台站]$/i;

/** `above`: the lines right above the text. */
export function chooseTitle(
  names: readonly string[],
  above: readonly Line[],
  site: string | undefined,
): string {
  const said = names.map((name) => withoutSite(name, site));
  return said.find((name) => !namesSite(name, site)) ?? standingOut(above) ?? said[0] ?? '';
}

/** A title that only says where one is. */
function namesSite(name: string, site: string | undefined): boolean {
  return name === site || (name.length <= 16 && siteWords.test(name.replaceAll(/[^\p{L}\p{N}]/gu, '')));
}

/** A title without the names of channel and site behind it. */
function withoutSite(name: string, site: string | undefined): string {
  let title = name.trim();
  for (let cut = cutTail(title); cut && isCertain(cut, site); cut = cutTail(title)) title = cut.head;
  return title;
}

interface Cut {
  head: string;
  mark: string;
  tail: string;
}

function cutTail(title: string): Cut | undefined {
  const groups = /^(?<head>.{4,}?)(?<mark>\s*(?:_+|[|｜]+|-+|–|—+|·)\s*)(?<tail>[^_|｜\-–—·]{1,24})$/su.exec(
    title,
  )?.groups;
  return groups && { head: groups.head ?? '', mark: groups.mark ?? '', tail: groups.tail ?? '' };
}

function isCertain({ mark, tail }: Cut, site: string | undefined): boolean {
  return /[_|｜]|\s[-–—·]\s/.test(mark) || tail === site || siteWords.test(tail);
}

/** The largest of the lines that may be a title, and the longest of those; with the lines it is broken over. */
function standingOut(lines: readonly Line[]): string | undefined {
  const candidates = lines.filter(
    ({ text, linked }) => text.length >= 4 && text.length <= 80 && linked === 0 && !isLeadWords(text),
  );
  const size = Math.max(...candidates.map(sizeOf));
  const largest = candidates.filter((line) => sizeOf(line) === size);
  const [longest] = largest.toSorted((one, other) => other.text.length - one.text.length);
  const broken = largest.filter(
    ({ block, pieces }) => block === longest?.block && parentOf(pieces) === parentOf(longest.pieces),
  );
  return longest && broken.map(({ text }) => text).join('');
}

function parentOf([piece]: readonly Piece[]): Element | null | undefined {
  return piece?.node.parentElement;
}

/** In pixels; bold counts a little. */
function sizeOf({ pieces, block }: Line): number {
  const { fontSize, fontWeight } = getComputedStyle(pieces[0]?.node.parentElement ?? block);
  return Number.parseFloat(fontSize) + (Number(fontWeight) >= 600 ? 1 : 0);
}

/** The site that the page's title names beside the article's own: its last part, or its first before the article's. */
export function siteInTitle(name: string, title: string): string | undefined {
  const at = name.indexOf(title);
  if (at < 0 || title === '') return undefined;
  const behind = partsOf(name.slice(at + title.length)).filter((part) => !/^Powered/i.test(part));
  const site = (behind.at(-1) ?? partsOf(name.slice(0, at))[0])?.replace(alias, '');
  return site && site.length <= 24 && siteWords.test(site) ? site : undefined;
}

/** The site's name in Latin letters, behind its Chinese one. */
const alias = /(?<=\p{Script=Han})\s*[-–—(（]\s*[A-Za-z][\w .]*[)）]?$/u;

/** At underscores and bars where there are any, else at dashes. */
function partsOf(words: string): string[] {
  const parts = words.split(/[_|｜]+/).filter((part) => part.trim());
  const [only] = parts;
  const finer =
    parts.length === 1 && only !== undefined && !/[_|｜]/.test(words) ? only.split(/\s*[-–—·]+\s*/) : parts;
  return finer.map((part) => part.trim()).filter(Boolean);
}
