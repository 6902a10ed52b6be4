/** The ways out of a page: files and the clipboard. */
import { useState } from 'preact/hooks';
import { exportPage, type PageForm } from './export-page.ts';
import type { PageContext } from './page-context.ts';

export function ExportBar({ words, database, tabId, page }: PageContext) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | 'exportFailed'>();
  const run = async (form: PageForm) => {
    const result = await exportPage(form, { tabId, page, database, words });
    if (result === 'failed') setOutcome(form === 'clipboard' ? 'copyFailed' : 'exportFailed');
    else setOutcome(form === 'clipboard' ? 'copied' : undefined);
  };
  const { panel } = words;
  return (
    <footer class="exports" aria-label={panel.exporting}>
      <button type="button" onClick={() => void run('markdown')}>
        {panel.exportMarkdown}
      </button>
      <button type="button" onClick={() => void run('json')}>
        {panel.exportJson}
      </button>
      <button type="button" onClick={() => void run('clipboard')}>
        {panel.copyPage}
      </button>
      <span role="status">{outcome && { ...words.card, ...panel }[outcome]}</span>
    </footer>
  );
}
