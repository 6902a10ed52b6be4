/** The words of a language. Language is always an argument; nothing here remembers one. */
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export type Language = 'zh' | 'en';

export function wordsOf(language: Language): Words {
  return language === 'en' ? en : zh;
}
