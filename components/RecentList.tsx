/** Annotations of several articles: the words, the note's first line, where and when. Each opens its place. */
import type { ComponentChildren } from 'preact';
import type { Annotation } from '../model/annotation.ts';
import type { ArticleFacts } from '../model/article.ts';
import type { IsoDay } from '../model/calendar-span.ts';
import type { Words } from '../words/zh.ts';
import { brief } from './brief.ts';

export interface RecentItem {
  annotation: Annotation;
  article: ArticleFacts;
  /** When it was written last. */
  day: IsoDay;
}

export interface RecentListProps {
  words: Words;
  items: readonly RecentItem[];
  onOpen(annotation: Annotation): void;
  /** What is to be said below an item: why it was not opened. */
  saidOf(annotation: Annotation): ComponentChildren;
}

export function RecentList({ words, items, onOpen, saidOf }: RecentListProps) {
  return (
    <ul class="list recent">
      {items.map((item) => (
        <li key={item.annotation.id}>
          <button type="button" class="item" onClick={() => onOpen(item.annotation)}>
            <Lines words={words} {...item} />
          </button>
          {saidOf(item.annotation)}
        </li>
      ))}
    </ul>
  );
}

function Lines({ words, annotation: { quote, note }, article, day }: RecentItem & { words: Words }) {
  return (
    <>
      <span class="title">{quote ? brief(quote.exact) : words.recent.pageNote}</span>
      {note && <span class="said">{brief(note)}</span>}
      <span class="detail">
        {[words.day(day), article.site, brief(article.title)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
