/**
 * The article's title. What the page shows as such is the line that begins the document's title; where no line does,
 * its metadata, its one `<h1>`, or the document's title without the names of channel and site behind it.
 */
import type { Line } from '../flattening/line-builder.ts';

/** Titles that the page's head gives, best first. */
export function findTitle(
  lines: readonly Line[],
  named: readonly string[],
  site: string | undefined,
): string {
  const shown = named.map((name) => shownTitle(lines, name)).find(Boolean);
  if (shown) return shown;
  const [name] = named;
  const heading = lines.find(
    ({ block, text, linked }) => block.localName === 'h1' && text.length >= 6 && linked === 0,
  );
  if (heading && !name?.includes(heading.text)) return heading.text;
  return name ? withoutSite(name, site) : (heading?.text ?? '');
}

/** Whether the line is the title, or begins or ends as a part of one that is broken over lines. */
export function isTitle(line: Line, title: string): boolean {
  return line.text.length >= 4 && squeeze(line.text) === squeeze(title);
}

const separator = /^[\s_|｜\-–—·•<>«»(（【[:：,，/]/;

function shownTitle(lines: readonly Line[], name: string): string | undefined {
  const full = squeeze(name);
  let best: Line | undefined;
  for (const line of lines) {
    if (
      line.text.length < 4 ||
      line.text.length > name.length + 20 ||
      line.text.length <= (best?.text.length ?? 0)
    )
      continue;
    if (begins(full, squeeze(line.text))) best = line;
  }
  return best?.text;
}

function begins(full: string, part: string): boolean {
  if (!full.startsWith(part)) return false;
  return full.length === part.length || separator.test(full.slice(part.length));
}

/** Without white space, and with punctuation of one width: titles are typed twice. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

const siteWords =
  /网|新闻|日报|晚报|时报|频道|政府|门户|官网|官方|客户端|News|Paper|Times|Daily|\.(?:com|cn)|部$|委$|局$|厅$|院$/i;

function withoutSite(name: string, site: string | undefined): string {
  let title = name.trim();
  for (;;) {
    const cut = /^(?<head>.{4,}?)\s*(?<mark>_+|[|｜]+|-+|–|—+|\s·\s)\s*(?<tail>[^_|｜\-–—]{1,24})$/su.exec(
      title,
    )?.groups;
    if (!cut?.head || !cut.tail) return title;
    const certain = /[_|｜]/.test(cut.mark ?? '') || cut.tail === site || siteWords.test(cut.tail);
    if (!certain) return title;
    title = cut.head.trim();
  }
}
