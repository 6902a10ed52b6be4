/** The fields of an annotation as its draft has them, with what is in doubt: its place, and words from elsewhere. */
import type { RefObject } from 'preact';
import { AnnotationEditor } from '../../components/AnnotationEditor.tsx';
import type { EditorTask } from '../../messaging/contract.ts';
import type { PlaceOffer, Quote } from '../../model/quote.ts';
import type { Words } from '../../words/zh.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { OfferedPlace } from './OfferedPlace.tsx';
import { blank, type DraftFields, hasTyped, isSuperseded } from './own-words.ts';
import type { UsedDraft } from './use-draft.ts';

export interface EditingFieldsProps {
  words: Words;
  task: EditorTask;
  placeholder?: string;
  takesFocus: boolean;
  /** Where the annotation would go while its place is in doubt, and how to ask for that once more; absent where others tell. */
  place?: { offer: PlaceOffer | undefined; askAgain(): Promise<PlaceOffer | undefined> };
  used: UsedDraft;
  form: RefObject<HTMLFormElement | null>;
  onStep(does: 'undo' | 'redo'): void;
  onRemove(): void;
  onDiscard(): void;
  onDone(): void;
}

export function EditingFields({ task, place, used, onStep, ...rest }: EditingFieldsProps) {
  const { words, form } = rest;
  const { draft, stored, saving, own, type } = used;
  const annotation = stored?.annotation;
  const isThere = annotation !== undefined && annotation.deletedAt === undefined;
  const fields = shownFields(used);
  const quoted = annotation?.quote ?? (task.does === 'make' ? task.quote : undefined);
  const offer = isSame(place?.offer?.quote, quoted) ? undefined : place?.offer; // the page may not have heard of a move yet
  const copy = () => void navigator.clipboard.writeText([fields.note, ...fields.tags].join('\n'));
  const focusNote = () => form.current?.querySelector('textarea')?.focus(); // where a pressed button goes away
  const move = (quote: Quote) => {
    void draft.move(quote);
    focusNote();
  };
  const before = quoted?.exact ?? '';
  return (
    <AnnotationEditor
      {...rest}
      {...fields}
      quoted={offer?.why === 'words' ? undefined : before}
      knownTags={stored?.knownTags ?? []}
      saving={saving.state === 'saved' && isSuperseded(own) ? 'superseded' : saving.state}
      failure={saving.state === 'unsaved' ? saving.failure : undefined}
      canUndo={isThere && stored?.canUndo === true}
      canRedo={isThere && stored?.canRedo === true}
      canRemove={isThere}
      doubt={place && <OfferedPlace words={words} {...place} before={before} offer={offer} onMove={move} />}
      elsewhere={<Elsewhere {...used} words={words} onCopy={copy} onSettled={focusNote} />}
      onType={type}
      onUndo={() => onStep('undo')}
      onRedo={() => onStep('redo')}
      onCopy={copy}
    />
  );
}

/** What was typed, over what is stored; a deleted annotation is written anew. */
function shownFields({ stored, own }: UsedDraft): DraftFields {
  const annotation = stored?.annotation;
  const isAnew = annotation?.deletedAt !== undefined && !hasTyped(own);
  const { note, tags } = { ...(isAnew ? blank : (annotation ?? blank)), ...own.typed };
  return { note, tags };
}

function isSame(one: Quote | undefined, other: Quote | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
