/** The words as they were quoted beside those that stand there now, with what differs marked in both. */
import { differenceOf } from '../text/difference-of.ts';
import type { Words } from '../words/zh.ts';

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
        {parts
          .filter(({ is }) => is !== 'added')
          .map(({ is, text }, index) => (is === 'removed' ? <del key={index}>{text}</del> : text))}
      </dd>
      <dt>{panel.now}</dt>
      <dd>
        {parts
          .filter(({ is }) => is !== 'removed')
          .map(({ is, text }, index) => (is === 'added' ? <ins key={index}>{text}</ins> : text))}
      </dd>
    </dl>
  );
}
