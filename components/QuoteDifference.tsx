/** The words as they were quoted beside those that stand there now, with what differs marked in both. */
import { differenceOf } from '../text/difference-of.ts';
import type { Words } from '../words/zh.ts';
import { MarkedParts } from './MarkedParts.tsx';

export interface QuoteDifferenceProps {
  words: Words;
  before: string;
  after: string;
}

export function QuoteDifference({ words: { panel }, before, after }: QuoteDifferenceProps) {
  const parts = differenceOf(before, after);
  return (
    <dl class="difference">
      <dt>{panel.before}</dt>
      <dd>
        <MarkedParts parts={parts} side="removed" />
      </dd>
      <dt>{panel.now}</dt>
      <dd>
        <MarkedParts parts={parts} side="added" />
      </dd>
    </dl>
  );
}
