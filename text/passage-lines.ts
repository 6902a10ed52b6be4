/** The lines of an article's text as they count when two versions are compared: no white space, no counters of readers. */

export interface PassageLine {
  /** As it stands, trimmed. */
  text: string;
  /** Two lines of one key say the same: white space and character width left out. */
  key: string;
}

/** Longer lines are sentences, whatever numbers stand in them. */
const longestCounter = 60;

const counted = '(?:阅读|浏览|点击|访问|评论|点赞|赞|收藏|转发|分享|参与|跟贴|热度)(?:次数|人数|量|数)?';
const number = String.raw`\d+(?:[.,]\d+)*(?:万|亿|w|k|\+)?(?:次|人|条)?`;
/** Punctuation has one way to match, and so has a number: a page's text must not make this slow. */
const counters = new RegExp(
  String.raw`^[\p{P}|]*(?:(?:${counted}[:：]?${number}|${number}${counted})[\p{P}|]*)+$`,
  'iu',
);

export function passageLines(text: string): PassageLine[] {
  return text
    .split('\n')
    .map((line) => ({ text: line.trim(), key: line.normalize('NFKC').replaceAll(/\s/gu, '') }))
    .filter(({ key }) => key !== '' && !(key.length <= longestCounter && counters.test(key)));
}
