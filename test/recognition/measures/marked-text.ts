/**
 * Texts of cases in inline markup: <a>, <d>, <t> are agencies, dates and papers that earlier finders found, a tag of a measure's
 * kind is an expected measure, <w> is who must carry it out. `id` names a tag; `by`, `due`, `under` and `duty` point to one.
 */
import { measureKinds, type MeasureKind, type MeasureMention, type Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { readCalendarValue } from '../../../text/calendar-value.ts';

export interface MarkedText {
  text: string;
  named: Mention[];
  /** The expected measures, links included. */
  measures: ExpectedMeasure[];
}

export interface ExpectedMeasure {
  kind: MeasureKind;
  text: string;
  by?: string;
  due?: string;
  under?: string;
  duty?: string;
}

interface Tag extends Span {
  name: string;
  attributes: Map<string, string>;
}

const tagPattern = /<(?<close>\/?)(?<name>[a-z-]+)(?<attributes>(?: [a-z]+=[\w.?/-]+)*)>/gu;

export function readMarked(marked: string): MarkedText {
  const { text, tags } = stripTags(marked);
  const named = tags.flatMap((tag) => mentionOf(text, tag));
  const words = (id: string | undefined) => {
    const tag = tags.find(({ attributes }) => id !== undefined && attributes.get('id') === id);
    return tag && text.slice(tag.start, tag.end);
  };
  const measures = tags.flatMap(({ name, start, end, attributes }) => {
    const kind = measureKinds.find((kind) => kind === name);
    if (!kind) return [];
    const [by, due, under, duty] = ['by', 'due', 'under', 'duty'].map((link) => words(attributes.get(link)));
    return [{ kind, text: text.slice(start, end), by, due, under, duty }];
  });
  return { text, named, measures };
}

/** What was found, in the shape of what is expected. */
export function describe(
  text: string,
  { kind, start, end, by, due, under, duty }: MeasureMention,
): ExpectedMeasure {
  return {
    kind,
    text: text.slice(start, end),
    by: by?.text,
    due: due?.text,
    under: under?.text,
    duty: duty && text.slice(duty.start, duty.end),
  };
}

function stripTags(marked: string): { text: string; tags: Tag[] } {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  let text = '';
  let from = 0;
  for (const { 0: token, index, groups } of marked.matchAll(tagPattern)) {
    text += marked.slice(from, index);
    from = index + token.length;
    if (groups?.['close'] === '/') {
      const tag = open.pop();
      if (!tag || tag.name !== groups['name']) throw new Error(`${token} closes nothing in: ${marked}`);
      tag.end = text.length;
    } else {
      const attributes = new Map(
        (groups?.['attributes'] ?? '').split(' ').filter(Boolean).map(readAttribute),
      );
      const tag: Tag = { name: groups?.['name'] ?? '', start: text.length, end: 0, attributes };
      tags.push(tag);
      open.push(tag);
    }
  }
  return { text: text + marked.slice(from), tags };
}

function readAttribute(source: string): [string, string] {
  const [name = '', value = ''] = source.split('=');
  return [name, value];
}

function mentionOf(source: string, { name, start, end, attributes }: Tag): Mention[] {
  const text = source.slice(start, end);
  const base = { start, end, text, origin: 'found' as const, rule: 'given' };
  if (name === 'a') return [{ ...base, type: 'agency', name: text }];
  if (name === 't') return [{ ...base, type: 'document', title: text.slice(1, -1), draft: false }];
  if (name !== 'd') return [];
  return [
    {
      ...base,
      type: 'date',
      value: readCalendarValue(attributes.get('v') ?? '../2099-12-31') ?? {
        start: 'unknown',
        end: 'unknown',
      },
    },
  ];
}
