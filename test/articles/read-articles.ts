/** Our own annotated articles, one a folder: `about.json`, `expected.txt` in inline markup, most with the page as `source.html`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Marked, readMarkedText } from './marked-text.ts';

export interface AnnotatedArticle {
  slug: string;
  publishedOn: string;
  text: string;
  marked: Marked[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));

export function readArticles(): AnnotatedArticle[] {
  const slugs = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected.txt')));
  return slugs.map((slug) => {
    const { publishedOn } = readAbout(readFileSync(join(folder, slug, 'about.json'), 'utf8'));
    return {
      slug,
      publishedOn,
      ...readMarkedText(readFileSync(join(folder, slug, 'expected.txt'), 'utf8').trim()),
    };
  });
}

function readAbout(source: string): { publishedOn: string } {
  return JSON.parse(source) as { publishedOn: string };
}
