/** What changed between two versions of an article, in the order it is given, each with the words around it. */
import type { VersionChange } from '../text/version-changes.ts';
import type { PageWords } from '../words/page-zh.ts';

export interface VersionChangesProps {
  words: PageWords;
  changes: readonly VersionChange[];
  /** How many there are in all; without it, as many as are given. */
  count?: number;
}

/** More are counted, not listed: the most important come first. */
const listed = 200;

export function VersionChanges({
  words: { versions },
  changes,
  count = changes.length,
}: VersionChangesProps) {
  if (changes.length === 0) return <p>{versions.same}</p>;
  const left = count - Math.min(listed, changes.length);
  return (
    <>
      <ol tabIndex={0}>
        {changes.slice(0, listed).map(({ before, after, lead, trail }, index) => (
          <li key={index}>
            {lead}
            {before && <del>{before}</del>}
            {after && <ins>{after}</ins>}
            {trail}
          </li>
        ))}
      </ol>
      {left > 0 && <p>{versions.left(left)}</p>}
    </>
  );
}
