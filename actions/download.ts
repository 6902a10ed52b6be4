/** Gives the reader a file. A link to a blob, since `downloads` is a permission more. */
export function download(name: string, type: string, chunks: Iterable<string>): void {
  const url = URL.createObjectURL(new Blob([...chunks], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName(name) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser reads it in its own time
}

/** Titles hold signs that file systems do not. */
function fileName(name: string): string {
  const [stem, ending] = [name.replace(/\.\w+$/, ''), /\.\w+$/.exec(name)?.[0] ?? ''];
  const safe = stem.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, ' ').trim();
  return `${[...safe].slice(0, 80).join('') || 'meipi'}${ending}`;
}
