/** An article's facts, its five lists and its exports, as popup and side panel show them. */
import { ArticleHeading } from '../../components/ArticleHeading.tsx';
import { MentionList } from '../../components/MentionList.tsx';
import { panelItems } from '../../components/panel-items.ts';
import { UnreadParts } from '../../components/UnreadParts.tsx';
import { TabList } from '../../components/TabList.tsx';
import { askPage } from '../../messaging/send.ts';
import type { Annotation } from '../../model/annotation.ts';
import { type MentionType, mentionTypes } from '../../model/mention.ts';
import { annotationsOf } from '../../storage/queries.ts';
import { useStored } from '../use-stored.ts';
import { AnnotationsPanel } from './AnnotationsPanel.tsx';
import { KeptVersions } from './KeptVersions.tsx';
import { ExportBar } from './ExportBar.tsx';
import type { PageContext } from './page-context.ts';

export type PanelTab = MentionType | 'annotations';

export interface ArticlePanelProps extends PageContext {
  /** Kept by the surface: an article that is read anew shows the same list again. */
  tab: PanelTab;
  onTab(tab: PanelTab): void;
}

const noAnnotations: Annotation[] = [];

export function ArticlePanel({ words, database, tabId, page, tab, onTab }: ArticlePanelProps) {
  const { address } = page.facts;
  const annotations = useStored(() => annotationsOf(database, address), noAnnotations, [database, address]);
  const items = new Map(mentionTypes.map((type) => [type, panelItems(page.mentions, type, words)]));
  const warnings = [
    ...(page.cannotPaint ? [words.panel.cannotPaint] : []),
    ...(page.failure ? [words.failures[page.failure.code]] : []),
    ...(page.isPartlyMarked ? [words.panel.partlyMarked] : []),
  ];
  const tabs = [
    ...mentionTypes.map((id) => ({ id, name: words.types[id], count: items.get(id)?.length ?? 0 })),
    { id: 'annotations' as const, name: words.annotations, count: annotations.length },
  ];
  return (
    <>
      <ArticleHeading
        words={words}
        facts={page.facts}
        kept={page.since && !page.since.isCut ? 'changed' : page.kept}
        attachments={page.attachments}
        warnings={warnings}
        onKeep={() => void askPage(tabId, 'keep-article', {})}
      />
      <UnreadParts words={words} addresses={page.unread} />
      <KeptVersions words={words} database={database} tabId={tabId} page={page} />
      <TabList<PanelTab> label={words.panel.lists} tabs={tabs} chosen={tab} onChoose={onTab} />
      <section id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'annotations' ? (
          <AnnotationsPanel
            words={words}
            database={database}
            tabId={tabId}
            page={page}
            annotations={annotations}
          />
        ) : (
          <MentionList
            words={words}
            type={tab}
            items={items.get(tab) ?? []}
            onShow={(place) => void askPage(tabId, 'show-span', place)}
          />
        )}
      </section>
      <ExportBar words={words} database={database} tabId={tabId} page={page} />
    </>
  );
}
