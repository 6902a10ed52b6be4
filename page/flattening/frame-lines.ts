/**
 * Which lines of a body are page furniture: source, date and font-size lines above the text; editor, share, copyright
 * and related-article lines below it. Only lines at the edges go, and only whole ones: a line inside the text stays,
 * whatever it says.
 */
import type { Line } from './line-builder.ts';

export function withoutFrame(lines: Line[]): Line[] {
  let [start, end] = [0, lines.length];
  while (start < end && isLead(lines[start])) start++;
  while (end > start && isTail(lines[end - 1])) end--;
  return start < end ? lines.slice(start, end) : lines;
}

const lead = /^(?:来源|作者|时间|日期|发布|字号|字体|分享|打印|浏览|点击|阅读)/;
const tail =
  /^[（(【[]?\s*(?:责任?编辑|责编|编辑|校对|来源|本文来源|相关|延伸阅读|推荐阅读|关键词|标签|分享|打印|关闭|上一篇|下一篇|返回|扫一扫|纠错|版权|声明|免责)/;

function isLead(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (line.block.localName === 'h1' || isLinked(line) || (line.text.length < 80 && lead.test(line.text)))
  );
}

function isTail(line: Line | undefined): boolean {
  return line !== undefined && (isLinked(line) || (line.text.length < 120 && tail.test(line.text)));
}

function isLinked(line: Line): boolean {
  return line.linked >= line.text.length;
}
