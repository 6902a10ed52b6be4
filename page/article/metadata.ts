/** What a page says about itself outside its text: `<meta>` and JSON-LD. Strangers write it: nothing here throws. */

/** Lower-case names of `<meta name|property|itemprop>` with their contents; the first that is not empty counts. */
export type Metadata = ReadonlyMap<string, string>;

export function readMetadata(document: Document): Metadata {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** The first of the names that has a content. */
export function firstOf(metadata: Metadata, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = metadata.get(name);
    if (content) return content;
  }
  return undefined;
}
