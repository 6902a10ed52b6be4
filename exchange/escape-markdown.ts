/**
 * One line of text so that Markdown shows it as it is: no heading, list, rule, code, link, entity or HTML comes of it.
 * Source: CommonMark 0.31; a backslash escapes ASCII punctuation only, so a number is escaped at its dot.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\n\r]+/g, ' ')
    .replace(/^[ \t]+/, '') // four of them would make code
    .replaceAll(/[\\`*_{}[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:#{1,6}|\++|-+|=+)(?=\s|$)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
