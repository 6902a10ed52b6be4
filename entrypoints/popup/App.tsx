/** Popup and side panel: this page's marks and annotations. */
import { useEffect, useState } from 'preact/hooks';
import { useOpening } from '../../actions/opening/use-opening.ts';
import { ArticlePanel, type PanelTab } from '../../actions/panel/ArticlePanel.tsx';
import { NoMarksPanel } from '../../actions/panel/NoMarksPanel.tsx';
import { RecentPanel } from '../../actions/panel/RecentPanel.tsx';
import { SettingsPanel } from '../../actions/panel/SettingsPanel.tsx';
import { type Page, usePage } from '../../actions/panel/use-page.ts';
import { useTab } from '../../actions/panel/use-tab.ts';
import { WaitingAnnotation } from '../../actions/panel/WaitingAnnotation.tsx';
import { useDatabase } from '../../actions/use-database.ts';
import { useSettings } from '../../actions/use-settings.ts';
import { Refusal } from '../../components/Refusal.tsx';
import { UnreadParts } from '../../components/UnreadParts.tsx';
import { wordsOf } from '../../words/words.ts';

export interface AppProps {
  /** Shows the same in the side panel; absent there. */
  onOpenPanel?(): void;
}

/** Milliseconds in which an annotation that was opened makes its list the chosen one. */
const justNow = 15_000;

export function App({ onOpenPanel }: AppProps) {
  const settings = useSettings();
  const words = wordsOf(settings.language);
  const opened = useDatabase();
  const tabId = useTab();
  const page = usePage(tabId);
  const [tab, setTab] = useState<PanelTab>('measure');
  const opening = useOpening(tabId);
  useEffect(() => {
    if (opening && Date.now() - opening.since < justNow) setTab('annotations');
  }, [opening?.since]);
  if (!opened || !page || tabId === undefined) return null;
  if (!opened.ok) return <Refusal failure={opened.error} words={words} onClose={() => window.close()} />;
  const hasNoLists = page.state === 'none' || page.state === 'not-started';
  return (
    <main lang={settings.language}>
      {hasNoLists && <h1>{words.name}</h1>}
      {opening && <WaitingAnnotation words={words} database={opened.value} page={page} opening={opening} />}
      {page.state === 'reading' && <p role="status">{words.panel.reading}</p>}
      {page.state === 'none' && <NoMarksPanel words={words} tabId={tabId} why={page.why} />}
      {page.state === 'none' && <UnreadParts words={words} addresses={page.unread} />}
      {page.state === 'not-started' && <NoMarksPanel words={words} tabId={tabId} why="not-started" />}
      {page.state === 'article' && (
        <ArticlePanel
          key={page.facts.address}
          words={words}
          database={opened.value}
          tabId={tabId}
          page={page}
          tab={tab}
          onTab={setTab}
        />
      )}
      {hasNoLists && <RecentPanel words={words} database={opened.value} />}
      <SettingsPanel settings={settings} tabId={tabId} url={urlOf(page)} />
      {onOpenPanel && (
        <button type="button" onClick={onOpenPanel}>
          {words.panel.openPanel}
        </button>
      )}
    </main>
  );
}

/** As far as the page's reader says it. */
function urlOf(page: Page): string | undefined {
  if (page.state === 'article') return page.facts.url;
  return page.state === 'none' ? page.url : undefined;
}
