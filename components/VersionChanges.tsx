/** What changed between two versions of an article, in the order it is given, each with the words around it. */
import type { VersionChange } from '../text/version-changes.ts';
import type { Words } from '../words/zh.ts';

export interface VersionChangesProps {
  words: Words;
  changes: readonly VersionChange[];
}

/** More are counted, not listed: the most important come first. */
const listed = 200;

export function VersionChanges({ words: { panel }, changes }: VersionChangesProps) {
  if (changes.length === 0) return <p>{panel.versions.same}</p>;
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
      {changes.length > listed && <p>{panel.versions.left(changes.length - listed)}</p>}
    </>
  );
}
