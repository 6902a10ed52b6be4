/** The reader in a page. Wiring only. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { newsHostPatterns } from '../../actions/site-access/news-hosts.data.ts';
import { pageAnswers } from '../../actions/reader/page-answers.ts';
import { listenToPage } from '../../actions/reader/page-events.ts';
import { Reader } from '../../actions/reader/reader.ts';
import { ReaderLayer } from '../../actions/reader/reader-layer.tsx';
import { answerInPage } from '../../messaging/answer.ts';

export default defineContentScript({
  matches: newsHostPatterns,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true, // the page would learn our id and could end the reader
  main(ctx) {
    const { signal } = ctx;
    const reader = new Reader(document, signal);
    const layer = new ReaderLayer(document, reader, signal);
    const stopAnswering = answerInPage(pageAnswers(document, reader, layer));
    signal.addEventListener('abort', stopAnswering);
    listenToPage(document, reader, layer, signal);
    ctx.addEventListener(window, 'wxt:locationchange', () => reader.restart());
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && reader.refresh());
  },
});
