/** What recognition finds in a text: who, when, what, and under which paper. */
import type { CalendarSpan } from './calendar-span.ts';
import type { Span } from './span.ts';

export const mentionTypes = ['agency', 'date', 'measure', 'document'] as const;
export type MentionType = (typeof mentionTypes)[number];

export const measureKinds = [
  'ban',
  'phase-out',
  'limit',
  'require',
  'promote',
  'support',
  'enforce',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** `found` by recognition; the other three are the reader's word on it. */
export type MentionOrigin = 'found' | 'confirmed' | 'corrected' | 'added';

interface MentionBase extends Span {
  /** The words themselves, `text.slice(start, end)`. */
  text: string;
  origin: MentionOrigin;
  /** The name of the rule or list that made it, for explaining and for failing tests. */
  rule: string;
}

export interface AgencyMention extends MentionBase {
  type: 'agency';
  /** The full name as far as known, with the region a list left out. */
  name: string;
}

export interface DateMention extends MentionBase {
  type: 'date';
  value: CalendarSpan;
}

export interface MeasureMention extends MentionBase {
  type: 'measure';
  kind: MeasureKind;
  /** Who orders it, when it binds, the paper that lays it down: the very mentions of the same text; absent where unsaid. */
  by?: AgencyMention;
  due?: DateMention;
  under?: DocumentMention;
  /** The words that say who must carry it out. */
  duty?: Span;
  /** The words of a time limit that is counted from an event, which no calendar knows (自受理之日起20日内). */
  limit?: Span;
}

export interface DocumentMention extends MentionBase {
  type: 'document';
  /** The full title without 《》, with a short form resolved to what it was set up for. */
  title: string;
  /** 文号 with brackets normalised to 〔〕, where the text gives one. */
  number?: string;
  /** The text says that it is a draft (征求意见稿, 草案 …). */
  draft: boolean;
}

export type Mention = AgencyMention | DateMention | MeasureMention | DocumentMention;
