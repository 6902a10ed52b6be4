/** The words of a language that are read over a page; a content script carries no more. */
import { pageEn } from './page-en.ts';
import { type PageWords, pageZh } from './page-zh.ts';
import type { Language } from './words.ts';

export function pageWordsOf(language: Language): PageWords {
  return language === 'en' ? pageEn : pageZh;
}
