/** One line of text so that Markdown shows it as it is: no heading, list, link, code or HTML comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\n\r]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+>-]|\d+[.)])(?=\s|$)/, '$1\\$2');
}
