/**
 * What was done elsewhere to an annotation that is being written here: the other words, to take or to leave. Screen readers
 * hear of it once; how the words go on changing is only shown.
 */
import { differenceOf } from '../text/difference-of.ts';
import type { Words } from '../words/zh.ts';
import { MarkedParts } from './MarkedParts.tsx';

type Field = 'note' | 'tags';

/** What a field says here and elsewhere, and which of the two is stored. */
export interface OtherWords {
  field: Field;
  mine: string;
  theirs: string;
  stands: 'mine' | 'theirs';
}

export interface ElsewhereNoticeProps {
  words: Words;
  others: readonly OtherWords[];
  /** What was done besides, see OwnWords. */
  done?: 'deleted' | 'revived' | 'renewed';
  onTake(field: Field): void;
  onKeep(field: Field): void;
  onRestore(): void;
  onCopy(): void;
  /** It was read and may go. */
  onRead(): void;
}

/** The region is there before it says anything: only so do all screen readers hear it. */
export function ElsewhereNotice({ others, done, ...on }: ElsewhereNoticeProps) {
  return (
    <div class="elsewhere" role="status" aria-atomic={false}>
      {done && <Doing done={done} {...on} />}
      {others.map((other) => (
        <Other key={other.field} other={other} {...on} />
      ))}
    </div>
  );
}

type OtherProps = Pick<ElsewhereNoticeProps, 'words' | 'onTake' | 'onKeep'> & { other: OtherWords };

function Other({ words, other: { field, mine, theirs, stands }, onTake, onKeep }: OtherProps) {
  const { elsewhere } = words.editor;
  return (
    <section>
      <p>{elsewhere.changed[field]}</p>
      <div aria-live="off">
        <p class="words" tabIndex={0}>
          {theirs ? <MarkedParts parts={differenceOf(mine, theirs)} side="added" /> : elsewhere.nothing}
        </p>
        <p>{elsewhere.stands[stands]}</p>
      </div>
      <button type="button" onClick={() => onTake(field)}>
        {elsewhere.take}
      </button>
      <button type="button" onClick={() => onKeep(field)}>
        {elsewhere.keep}
      </button>
    </section>
  );
}

type DoingProps = Pick<ElsewhereNoticeProps, 'words' | 'onRestore' | 'onCopy' | 'onRead'> & {
  done: NonNullable<ElsewhereNoticeProps['done']>;
};

function Doing({ words: { editor }, done, onRestore, onCopy, onRead }: DoingProps) {
  const { elsewhere } = editor;
  return (
    <section>
      <p>{elsewhere[done]}</p>
      {done === 'deleted' && (
        <button type="button" onClick={onRestore}>
          {elsewhere.restore}
        </button>
      )}
      <button type="button" onClick={done === 'deleted' ? onCopy : onRead}>
        {done === 'deleted' ? editor.copyText : elsewhere.read}
      </button>
    </section>
  );
}
