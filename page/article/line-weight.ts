/** How much a line looks like an article's prose, and how much like a page's furniture. In UTF-16 units. */
import type { Line } from '../flattening/line-builder.ts';

export interface Weight {
  prose: number;
  noise: number;
  /** A line that people answering bring with them: 回复, 赞(3), 沙发, 发表于. */
  mark: boolean;
}

/** A short line of text; a link counts more than its letters, for lists of short ones. */
const shortNoise = 2;
const linkNoise = 10;
const titleNoise = 20;

/** What holds the title holds more than the text. */
export const titleWeight: Weight = { prose: 0, noise: titleNoise, mark: false };

const sentence = /[。！？；，!?;]/;
/** Legal, contact and liability lines are whole sentences, and never the article. */
const legal =
  /ICP[备证]|公网安备|版权所有|许可证[:：]?\S*\d|未经.{0,14}(?:许可|授权|同意).{0,8}(?:转载|使用|摘编)|举报(?:电话|邮箱)|copyright|all rights reserved|©|(?:郑重|免责|版权|平台)声明|不构成.{0,4}投资建议|(?:观点|立场).{0,6}(?:仅|只)代表|存储空间服务|本[网站].{0,12}(?:无关|立场)/i;

const answer =
  /^(?:回复|引用|举报|支持|反对|点赞|赞|顶|踩|沙发|板凳|地板|\d+\s*[楼#]|#\s*\d+)|回复(?:[\s(（]*\d+[)）]?)?$|发表于|[顶赞踩]\s*[(（]?\d/;

export function weighLine(line: Line): Weight {
  const plain = line.text.length - line.linked;
  const mark = line.text.length <= 40 && answer.test(line.text);
  if (line.linked > plain) return { prose: 0, noise: line.text.length + linkNoise, mark };
  if (isLegal(line.text)) return { prose: 0, noise: line.text.length, mark };
  return isProse(line, plain)
    ? { prose: plain, noise: line.linked, mark }
    : { prose: 0, noise: shortNoise, mark };
}

/** A line that is another text's title: a link to elsewhere, and long enough. */
export function isTeaser({ text, linked }: Line): boolean {
  return linked > text.length / 2 && linked >= 8;
}

/** A line in a zone that is not the article's, see zones.ts. */
export function asNoise({ prose, noise, mark }: Weight): Weight {
  return { prose: 0, noise: prose + noise, mark };
}

function isLegal(text: string): boolean {
  return text.length < 300 && legal.test(text);
}

function isProse({ text, block, furniture }: Line, plain: number): boolean {
  if (/^h[1-6]$/.test(block.localName) || (furniture && furniture.localName !== 'header')) return false;
  return plain > 60 || (plain >= 20 && sentence.test(text));
}
