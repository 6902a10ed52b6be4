/** Says what changed on the page since its article was kept, and compares any two of its versions. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { VersionChanges } from '../../components/VersionChanges.tsx';
import { askPage } from '../../messaging/send.ts';
import type { ArticleVersion } from '../../model/article.ts';
import { versionsOf } from '../../storage/queries.ts';
import { isCutShort } from '../../text/is-cut-short.ts';
import { versionChanges } from '../../text/version-changes.ts';
import type { Words } from '../../words/zh.ts';
import { today } from '../today.ts';
import { useStored } from '../use-stored.ts';
import type { PageContext } from './page-context.ts';

const none: ArticleVersion[] = [];
/** The choice of the page as it is now, beside the ids of versions. */
const pageChoice = '';

export function KeptVersions({ words, database, tabId, page }: PageContext) {
  const { address } = page.facts;
  const versions = useStored(() => versionsOf(database, address), none, [database, address]);
  const text = usePageText(tabId, page, versions.length > 0);
  const whole = versions.findLast(({ isIncomplete }) => !isIncomplete);
  const [chosen, setChosen] = useState<{ from?: string; to: string }>({ to: pageChoice });
  const from = versions.find(({ id }) => id === chosen.from) ?? whole;
  const textOfChoice = chosen.to === pageChoice ? text : versions.find(({ id }) => id === chosen.to)?.text;
  const changes = useMemo(
    () => (from && textOfChoice !== undefined ? versionChanges(from.text, textOfChoice) : []),
    [from?.text, textOfChoice],
  );
  const isCut = useMemo(
    () => whole && text !== undefined && isCutShort(whole.text, text),
    [whole?.text, text],
  );
  if (!from || text === undefined || (versions.length === 1 && changes.length === 0)) return null;
  const { versions: said } = words.panel;
  return (
    <>
      {isCut && <p role="status">{said.cutShort}</p>}
      <details class="versions">
        <summary>{said.differs(words.day(today(new Date(from.keptAt))), changes.length)}</summary>
        <p>
          <select
            aria-label={said.compare}
            value={from.id}
            onChange={({ currentTarget }) => setChosen({ ...chosen, from: currentTarget.value })}
          >
            <Options words={words} versions={versions} />
          </select>{' '}
          {said.with}{' '}
          <select
            aria-label={said.with}
            value={chosen.to}
            onChange={({ currentTarget }) => setChosen({ ...chosen, to: currentTarget.value })}
          >
            <option value={pageChoice}>{said.thisPage}</option>
            <Options words={words} versions={versions} />
          </select>
        </p>
        <VersionChanges words={words} changes={changes} />
        {versions.every((version) => version.text !== text) && (
          <button type="button" onClick={() => void askPage(tabId, 'keep-article', {})}>
            {said.keepThis}
          </button>
        )}
      </details>
    </>
  );
}

/** The page's text as it is now; asked for only where there is something to compare it with. */
function usePageText(tabId: number, page: PageContext['page'], isWanted: boolean): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const ask = async () => {
      const answer = await askPage(tabId, 'article-to-keep', {});
      if (isCurrent && answer.ok && answer.value.facts.address === page.facts.address) {
        setText(answer.value.text);
      }
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [tabId, page, isWanted]);
  return text;
}

function Options({ words, versions }: { words: Words; versions: readonly ArticleVersion[] }) {
  return versions.map((version) => (
    <option key={version.id} value={version.id}>
      {nameOf(version, words)}
    </option>
  ));
}

function nameOf({ keptAt, isIncomplete }: ArticleVersion, { day, panel }: Words): string {
  const time = new Date(keptAt).toTimeString().slice(0, 5);
  const name = `${day(today(new Date(keptAt)))} ${time}`;
  return isIncomplete ? `${name} ${panel.versions.incomplete}` : name;
}
