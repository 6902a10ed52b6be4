/** Says what changed on the page since its article was kept, and compares any two of its versions. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Folded } from '../../components/Folded.tsx';
import { VersionChanges } from '../../components/VersionChanges.tsx';
import { askPage } from '../../messaging/send.ts';
import type { ArticleVersion } from '../../model/article.ts';
import { versionsOf } from '../../storage/queries.ts';
import { versionChanges } from '../../text/version-changes.ts';
import type { Words } from '../../words/zh.ts';
import { today } from '../today.ts';
import { useStored } from '../use-stored.ts';
import type { PageContext } from './page-context.ts';

const none: ArticleVersion[] = [];
/** The choice of the page as it is now, beside the ids of versions. */
const pageChoice = '';

export function KeptVersions({ words, database, tabId, page }: PageContext) {
  const { since, facts } = page;
  const versions = useStored(() => versionsOf(database, facts.address), none, [database, facts.address]);
  const whole = versions.findLast(({ isIncomplete }) => !isIncomplete);
  if (!whole || (versions.length === 1 && !since)) return null;
  const day = words.day(today(new Date(whole.keptAt)));
  return (
    <>
      {since?.isCut && <p role="status">{words.versions.cutShort}</p>}
      <Folded
        class={since ? 'versions differs' : 'versions'}
        summary={since ? words.versions.differs(day, since.count) : words.panel.comparing.unchanged(day)}
      >
        <Comparison words={words} tabId={tabId} page={page} versions={versions} whole={whole} />
      </Folded>
    </>
  );
}

interface ComparisonProps extends Omit<PageContext, 'database'> {
  versions: readonly ArticleVersion[];
  /** The one that is compared with until the reader chooses another. */
  whole: ArticleVersion;
}

function Comparison({ words, tabId, page, versions, whole }: ComparisonProps) {
  const text = usePageText(tabId, page);
  const [chosen, setChosen] = useState<{ from?: string; to: string }>({ to: pageChoice });
  const from = versions.find(({ id }) => id === chosen.from) ?? whole;
  const to = chosen.to === pageChoice ? text : versions.find(({ id }) => id === chosen.to)?.text;
  const changes = useMemo(
    () => (to === undefined ? undefined : versionChanges(from.text, to)),
    [from.text, to],
  );
  if (text === undefined || !changes) return null;
  const { comparing: said } = words.panel;
  return (
    <>
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
      {page.since?.isCut && versions.every((version) => version.text !== text) && (
        <button type="button" onClick={() => void askPage(tabId, 'keep-article', {})}>
          {words.versions.keepThis}
        </button>
      )}
    </>
  );
}

/** The page's text as it is now. */
function usePageText(tabId: number, page: PageContext['page']): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
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
  }, [tabId, page]);
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
  const time = new Date(keptAt).toTimeString().slice(0, 8);
  const name = `${day(today(new Date(keptAt)))} ${time}`;
  return isIncomplete ? `${name} ${panel.comparing.incomplete}` : name;
}
