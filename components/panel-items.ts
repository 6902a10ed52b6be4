/** The lists of popup and side panel: the same name once, with every place it stands at. */
import type { Mention, MentionType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Words } from '../words/zh.ts';

export interface PanelItem {
  key: string;
  title: string;
  /** A second, fainter line. */
  detail?: string;
  /** A short mark before the title. */
  chip?: string;
  places: Span[];
}

/** One type's items in the order of their first place in the text. */
export function panelItems(mentions: readonly Mention[], type: MentionType, words: Words): PanelItem[] {
  const items = new Map<string, PanelItem>();
  for (const mention of mentions) {
    if (mention.type !== type) continue;
    const item = itemOf(mention, words);
    const known = items.get(item.key);
    if (!known) {
      items.set(item.key, item);
      continue;
    }
    known.places.push(...item.places);
    known.detail ??= item.detail; // a document's number is given once, its title many times
  }
  return [...items.values()];
}

function itemOf(mention: Mention, words: Words): PanelItem {
  const places = [{ start: mention.start, end: mention.end }];
  switch (mention.type) {
    case 'agency':
      return { key: mention.name, title: mention.name, places };
    case 'document':
      return { key: mention.title, title: `《${mention.title}》`, detail: mention.number, places };
    case 'date': {
      const detail = words.span(mention.value) ?? words.unknownDay;
      return { key: `${mention.text} ${detail}`, title: mention.text, detail, places };
    }
    case 'measure': {
      const due = mention.due && (words.span(mention.due.value) ?? mention.due.text);
      const detail = [mention.by?.name, due].filter((part) => part !== undefined).join(' · ');
      return {
        key: String(mention.start),
        title: mention.text,
        detail,
        chip: words.kinds[mention.kind],
        places,
      };
    }
  }
}
