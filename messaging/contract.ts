/** Every message there is, by direction: the name, what is asked, what is answered. Senders and answers are both typed by this. */
import type { Annotation, EditableAnnotation } from '../model/annotation.ts';
import type { ArticleFacts, Attachment } from '../model/article.ts';
import type { Edit, MakeAnnotation, WrittenOver } from '../model/edit.ts';
import type { Mention, MentionType } from '../model/mention.ts';
import type { Located, PlaceOffer, Quote } from '../model/quote.ts';
import type { Failure } from '../model/result.ts';
import type { SinceKept } from '../text/since-kept.ts';

/** What a page is told of the reader's annotations: where they stand, never what they say. */
export type AnnotationPlace = Pick<Annotation, 'id' | 'quote' | 'about'>;

/** All that is kept of an article: facts, flattened text, mentions. */
export interface ArticleToKeep {
  facts: ArticleFacts;
  text: string;
  mentions: Mention[];
}

export interface AnnotationsOnPage {
  places: AnnotationPlace[];
  /** Whether the article is kept, and whether with its text. */
  kept: 'no' | 'facts' | 'text';
  /** How many texts of it are kept. */
  versions: number;
}

/** What changed on a page since it was kept, and whether the reader has seen that and put it away. */
export type SinceOnPage = SinceKept & { isPutAway: boolean };

/** Why a page has no marks: it has no article, the reader switched its site off, or reading it went wrong. */
export type NoMarks = 'no-text' | 'not-chinese' | 'no-article' | 'site-off' | 'failed';

/**
 * What a tab shows, as the popup and the side panel list it. `unread`: addresses of frames that may hold part of the text
 * and cannot be read.
 */
export type PageState =
  | { state: 'reading' }
  | { state: 'none'; why: NoMarks; unread: string[]; url: string }
  | {
      state: 'article';
      facts: ArticleFacts;
      attachments: Attachment[];
      unread: string[];
      kept: AnnotationsOnPage['kept'];
      /** What is different on the page; absent where nothing is, or no text is kept. */
      since?: SinceOnPage;
      mentions: Mention[];
      /** Where the annotations stand now, and the words there where those have changed; page notes have no place and are not here. */
      located: { id: string; place: Located; now?: string }[];
      /** Marks cannot be painted in this browser; the lists still work. */
      cannotPaint: boolean;
      /** The annotations could not be read just now; those shown are the last that were. */
      failure?: Failure;
      /** The text is so long that only its beginning is marked. */
      isPartlyMarked: boolean;
    };

/** What came of opening an annotation: no reader runs on its site by itself, it is deleted, or its article has no address to open. */
export type Opened = 'opened' | 'not-read-there' | 'gone' | 'no-address';

/** What an editor frame is to edit. */
export type EditorTask =
  | { does: 'edit'; annotationId: string }
  | { does: 'make'; annotationId: string; quote?: Quote; about?: MentionType; article: ArticleFacts };

/** What the page says to an editor frame of ours. */
export interface OpenedEditor {
  task: EditorTask;
  /** Where its annotation would go, while that stands on the page with other words or in several places. */
  offer?: PlaceOffer;
}

/** From a content script to the background. */
export interface FromPage {
  'annotations-on-page': { asks: { address: string }; answers: AnnotationsOnPage };
  'keep-article': { asks: ArticleToKeep; answers: { articleId: string } };
  /** Compares a kept article with its page. */
  'changes-since-kept': { asks: { address: string; text: string }; answers: { since?: SinceOnPage } };
  /** The reader has seen them. */
  'put-changes-away': { asks: { address: string; since: SinceKept }; answers: null };
  /** Only edits that make an annotation without a note: a page never writes what the reader said. */
  'make-highlight': { asks: { edit: MakeAnnotation }; answers: { revision: number } };
  /** The tab shows no article any more. */
  'no-article': { asks: Record<string, never>; answers: null };
  /** In how many kept articles an agency or document of this full name stands. */
  'articles-naming': { asks: { name: string }; answers: { count: number } };
}

/** From popup, side panel and editor to the background; refused when a page asks. */
export interface FromSurface {
  /** In order, all or none; the answer is the last one's. */
  'write-edits': { asks: { edits: Edit[] }; answers: { revision: number; over?: WrittenOver } };
  /** For editor frames: a frame in a page has no access to our database, for browsers part storage by site. */
  'editable-annotation': { asks: { id: string }; answers: { editable: EditableAnnotation | null } };
  'start-reading': { asks: { tabId: number }; answers: null };
  /** Opens its page at its place; `anyway`: also where no reader runs by itself. */
  'open-annotation': { asks: { id: string; anyway: boolean }; answers: { opened: Opened } };
  'sites-changed': { asks: Record<string, never>; answers: null };
  /** An editor frame's words to the page that it stands in. Asked again, the page tells how it is then. */
  'editor-opened': { asks: { token: string }; answers: OpenedEditor };
  'editor-resized': { asks: { token: string; height: number }; answers: null };
  'editor-closed': { asks: { token: string }; answers: null };
}

/** From the background and our own pages to the reader in one tab. */
export interface ToPage {
  'page-state': { asks: Record<string, never>; answers: PageState };
  'article-to-keep': { asks: Record<string, never>; answers: ArticleToKeep };
  'keep-article': { asks: Record<string, never>; answers: { articleId: string } };
  'show-span': { asks: { start: number; end: number }; answers: null };
  'show-annotation': { asks: { id: string }; answers: null };
  'shows-article': { asks: { address: string }; answers: { shows: boolean } };
  /** A sentence of ours, over the page; without one, what was said is no longer true. */
  say: { asks: { sentence?: string }; answers: null };
  /** The place that a changed annotation is offered, as the quote it would have there; null where none is offered. */
  'quote-of-place': { asks: { id: string }; answers: { quote: Quote | null } };
  /** What the reader has selected of the article; null where that is nothing. */
  'quote-of-selection': { asks: Record<string, never>; answers: { quote: Quote | null } };
  'run-command': { asks: { command: Command }; answers: null };
  'annotations-changed': { asks: { address: string }; answers: null };
  'editor-opened': { asks: { token: string }; answers: OpenedEditor };
  'editor-resized': { asks: { token: string; height: number }; answers: null };
  'editor-closed': { asks: { token: string }; answers: null };
}

/** To every open page of ours, and what a tab says to the background; nobody answers. */
export interface ToSurfaces {
  /** The sending tab shows something else now: ask for its page-state again. */
  'page-changed': Record<string, never>;
  /** An annotation was written. */
  'annotation-changed': { id: string };
  /** The page wants the editor frame with this token to store what is in it and close. */
  'finish-editing': { token: string };
}

/** What a key or the context menu does on a page; the names of the manifest's `commands`. */
export const commands = ['toggle-marks', 'annotate', 'next-mark', 'previous-mark', 'open-card'] as const;
export type Command = (typeof commands)[number];
