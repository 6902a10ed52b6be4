/** How much a line looks like an article's prose, and how much like a page's furniture. In characters. */
import type { Line } from '../flattening/line-builder.ts';

export interface Weight {
  prose: number;
  noise: number;
}

const sentence = /[。！？；，!?;]/;
/** Legal and contact lines of page feet are whole sentences, and never the article. */
const foot =
  /ICP[备证]|公网安备|版权所有|许可证|未经.{0,12}(?:许可|授权)|举报(?:电话|邮箱)|copyright|all rights reserved|©/i;

export function weighLine({ text, linked, block }: Line): Weight {
  if (/^h[1-6]$/.test(block.localName)) return { prose: 0, noise: shortWeight };
  const plain = text.length - linked;
  if (linked > plain) return { prose: 0, noise: text.length + linkWeight };
  if (foot.test(text.slice(0, 300)) && text.length < 300) return { prose: 0, noise: text.length };
  if (plain < 20 || !(sentence.test(text) || plain > 60)) return { prose: 0, noise: shortWeight };
  return { prose: plain, noise: linked };
}

/** A list of short links is noisier than its letters. */
const linkWeight = 10;
const shortWeight = 2;
