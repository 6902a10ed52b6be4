/** A mention of a kept article, as a row of its own; links are the `order` of their target in the same version. */
import type { Mention } from '../model/mention.ts';
import { type MentionRow, mentionRows } from '../text/mention-rows.ts';

export interface KeptMention extends MentionRow {
  versionId: string;
  articleId: string;
  /** Position in the version's list of mentions, sorted by start. */
  order: number;
  /** The version of the recogniser that found it. */
  recogniser: string;
  origin: Mention['origin'];
}

/** One row a mention, in the same order. */
export function keptMentions(
  mentions: readonly Mention[],
  where: Pick<KeptMention, 'versionId' | 'articleId' | 'recogniser'>,
): KeptMention[] {
  const rows = mentionRows(mentions);
  return rows.map((row, order) => ({ ...row, ...where, order, origin: mentions[order]?.origin ?? 'found' }));
}
