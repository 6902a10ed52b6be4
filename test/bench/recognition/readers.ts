/** Whoever reads a text in the bench, each as its makers mean it. */
import { runInThisContext } from 'node:vm';
import { Culture, DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import { zh } from 'chrono-node';
import { tag } from 'jieba-wasm';
import type { recognize } from '../../../recognition/recognize.ts';

export interface Reader {
  who: string;
  /** What it finds. */
  finds: string;
  read(text: string): unknown;
  /** Most characters that it is given; how fast it is is known by then. */
  most: number;
}

/** The day on which all texts were published. */
export const publishedOn = '2025-11-20';

/** `script` is what bundle.ts makes. */
export function meipi(script: string): Reader {
  const { recognize } = readModule(runInThisContext(`${script}\nrecognition`));
  const read = (text: string) => recognize(text, { publishedOn });
  return { who: 'meipi', finds: 'everything and its links', read, most: Infinity };
}

function readModule(value: unknown) {
  return value as { recognize: typeof recognize };
}

export function peers(): Reader[] {
  const published = new Date(`${publishedOn}T00:00:00`);
  const dates = new DateTimeRecognizer(Culture.Chinese).getDateTimeModel();
  return [
    {
      who: 'recognizers-text',
      finds: 'dates, sentence by sentence',
      read: (text) => sentencesOf(text).map((sentence) => dates.parse(sentence, published)),
      most: 20_000,
    },
    { who: 'chrono-node', finds: 'dates', read: (text) => zh.hans.parse(text, published), most: Infinity },
    { who: 'jieba-wasm', finds: 'word classes', read: (text) => tag(text, true), most: Infinity },
  ];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？])|\n/).filter((sentence) => sentence !== '');
}
