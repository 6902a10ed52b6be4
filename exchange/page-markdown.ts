/** A page as Markdown: its facts, the reader's annotations, and the four lists. Text of the page is escaped: it is not markup. */
import type { Annotation } from '../model/annotation.ts';
import type { DocumentMention, Mention, MentionType } from '../model/mention.ts';
import { mentionTypes } from '../model/mention.ts';
import { addressOfPlace } from '../text/text-fragment.ts';
import type { Words } from '../words/zh.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { PageRecord } from './page-record.ts';

/** Yields line by line, each with its line break. Annotations in the recycle bin are left out. */
export function* writePageMarkdown(record: PageRecord, words: Words): Generator<string> {
  yield `# ${escapeMarkdown(record.facts.title)}\n\n`;
  yield* factLines(record, words);
  yield* annotationLines(record, words);
  for (const type of mentionTypes) yield* mentionLines(record, type, words);
}

function* factLines({ facts }: PageRecord, words: Words): Generator<string> {
  const { exported } = words;
  const day = facts.publishedOn && `${facts.publishedOn}${facts.publishedAt ? ` ${facts.publishedAt}` : ''}`;
  const pairs = [
    [exported.source, facts.url],
    [exported.site, facts.site],
    [exported.author, facts.author],
    [exported.published, day],
  ];
  for (const [label, value] of pairs)
    if (value)
      yield `- ${label}: ${label === exported.source ? `<${linkable(value)}>` : escapeMarkdown(value)}\n`;
}

function* annotationLines(record: PageRecord, words: Words): Generator<string> {
  const { annotations, places } = record;
  const written = annotations.filter(({ deletedAt }) => deletedAt === undefined);
  if (written.length === 0) return;
  yield `\n## ${words.annotations}\n`;
  for (const annotation of written.filter(({ quote }) => !quote)) yield* noteLines(annotation, words);
  const startOf = ({ id, quote }: Annotation) => {
    const place = places.get(id);
    return place && place.state !== 'missing' ? place.start : (quote?.start ?? 0);
  };
  for (const annotation of written.filter(({ quote }) => quote).sort((a, b) => startOf(a) - startOf(b))) {
    yield `\n> ${escapeLines(annotation.quote?.exact ?? '', '> ')}${whereabouts(annotation, record, words)}\n`;
    yield* noteLines(annotation, words);
  }
}

/** A link to the place on the page; where there is none, that. */
function whereabouts({ id }: Annotation, { places, text, facts }: PageRecord, words: Words): string {
  const { exported } = words;
  const place = places.get(id);
  if (!place) return '';
  if (place.state === 'missing') return ` ${exported.missing}`;
  return ` [${exported.inPlace}](<${linkable(addressOfPlace(facts.url, text, place))}>)`;
}

function* noteLines({ note, tags }: Annotation, words: Words): Generator<string> {
  if (note) yield `\n${escapeLines(note, '')}\n`;
  if (tags.length > 0)
    yield `\n${words.exported.tags}: ${tags.map((tag) => escapeMarkdown(tag)).join(', ')}\n`;
}

function* mentionLines({ mentions, text }: PageRecord, type: MentionType, words: Words): Generator<string> {
  const ofType = mentions.filter((mention) => mention.type === type);
  const numbers = new Map(
    ofType.flatMap((mention) => (isNumbered(mention) ? [[mention.title, mention.number] as const] : [])),
  );
  const lines = new Set(ofType.map((mention) => mentionLine(mention, words, { numbers, text })));
  if (lines.size === 0) return;
  yield `\n## ${words.types[type]}\n\n`;
  for (const line of lines) yield `- ${line}\n`;
}

function isNumbered(mention: Mention): mention is DocumentMention & { number: string } {
  return mention.type === 'document' && mention.number !== undefined;
}

interface LineContext {
  /** A document's number is given once, its title many times. */
  numbers: ReadonlyMap<string, string>;
  text: string;
}

function mentionLine(mention: Mention, words: Words, { numbers, text }: LineContext): string {
  const { exported } = words;
  switch (mention.type) {
    case 'agency':
      return escapeMarkdown(mention.name);
    case 'document':
      return escapeMarkdown(`《${mention.title}》${numbers.get(mention.title) ?? ''}`);
    case 'date':
      return escapeMarkdown(
        [mention.text, words.span(mention.value)].filter((part) => part !== undefined).join(': '),
      );
    case 'measure': {
      const links = [
        [exported.by, mention.by?.name],
        [exported.due, mention.due && (words.span(mention.due.value) ?? mention.due.text)],
        [exported.limit, mention.limit && text.slice(mention.limit.start, mention.limit.end)],
        [exported.under, mention.under && `《${mention.under.title}》`],
        [exported.duty, mention.duty && text.slice(mention.duty.start, mention.duty.end)],
      ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
      const said = `${words.kinds[mention.kind]}: ${mention.text}`;
      return escapeMarkdown(links.length > 0 ? `${said} (${links.join('; ')})` : said);
    }
  }
}

function escapeLines(text: string, prefix: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => escapeMarkdown(line))
    .join(`\n${prefix}`);
}

/** What an address in angle brackets may not hold is encoded; the rest is as the page had it, in whatever encoding. */
function linkable(url: string): string {
  return url.replaceAll(/[\s<>]/g, encodeURIComponent);
}
