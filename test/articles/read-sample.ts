/** Our own article: the page as its site would serve it, what is true of it, and its text with every mark. */
import { readFileSync } from 'node:fs';

export interface Sample {
  html: string;
  about: { url: string; title: string; site: string; publishedOn: string };
  /** In the inline markup of articles: `<a>`, `<d v>`, `<m t>`, `<t>`. A paragraph a line. */
  marked: string;
  /** The same without the markup. */
  text: string;
}

export function readSample(): Sample {
  const marked = read('expected.txt').trim();
  return {
    html: read('source.html'),
    about: JSON.parse(read('about.json')) as Sample['about'],
    marked,
    text: marked.replaceAll(/<[^>]*>/g, ''),
  };
}

function read(name: string): string {
  return readFileSync(new URL(`sample/${name}`, import.meta.url), 'utf8');
}
