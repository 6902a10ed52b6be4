/** A title without its marks: what it says, what its last bracket says, whether it is a draft. */

export interface TitleWords {
  /** Without 《》 and line breaks. */
  full: string;
  /** Without brackets at its end, too. */
  base: string;
  /** The brackets at its end with what they hold, or nothing. */
  tail: string;
  draft: boolean;
}

const tailPattern = /(?:[（(][^（()）]{1,30}[)）]){1,2}$/;
const draftWords =
  /(?:征求意见|意见征集|送审|讨论|审议|报批|修订|公示|论证|试用|[一二三]审)稿|征求意见|草案|草稿|初稿/;
const draftAfter =
  /^ ?(?:[（(][^（()）]{0,12}(?:征求意见稿|草案|送审稿|讨论稿|修订稿|审议稿|报批稿|草稿|初稿)[^（()）]{0,10}[)）]|(?:公开)?征求意见稿|草案|送审稿|修订草案)/;

/** `inner` stands between the marks, `after` follows them. */
export function readTitle(inner: string, after: string): TitleWords {
  const full = inner.replaceAll(/[\r\n\u3000]+/g, '').trim();
  const tail = tailPattern.exec(full)?.[0] ?? '';
  const base = tail.length < full.length ? full.slice(0, full.length - tail.length) : full;
  const draft =
    draftWords.test(tail) || /(?:草案|征求意见稿|送审稿|讨论稿)$/.test(base) || draftAfter.test(after);
  return { full, base, tail: base === full ? '' : tail, draft };
}
