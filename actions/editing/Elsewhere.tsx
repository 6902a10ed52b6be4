/** What was done elsewhere to the annotation in an editor, joined with its draft. */
import { ElsewhereNotice, type OtherWords } from '../../components/ElsewhereNotice.tsx';
import type { Words } from '../../words/zh.ts';
import { type FieldName, type OwnWords, undecided } from './own-words.ts';
import type { UsedDraft } from './use-draft.ts';

export interface ElsewhereProps extends Pick<UsedDraft, 'own' | 'decide'> {
  words: Words;
  onCopy(): void;
  /** The reader has decided, and the pressed button is gone. */
  onSettled(): void;
}

export function Elsewhere({ words, own, decide, onCopy, onSettled }: ElsewhereProps) {
  const settle = (fields: OwnWords['typed']) => {
    decide(fields);
    onSettled();
  };
  const others = undecided(own).map((field) => otherWords(own, field));
  // That the one field is new would sound as if the other were, of which there are two versions.
  const done = others.length > 0 && own.done === 'renewed' ? undefined : own.done;
  return (
    <ElsewhereNotice
      words={words}
      others={others}
      done={done}
      onTake={(field) => settle({ [field]: own.elsewhere[field] })}
      onKeep={(field) => settle({ [field]: own.typed[field] })}
      onRestore={() => settle(own.typed)}
      onCopy={onCopy}
      onRead={() => settle({})}
    />
  );
}

function otherWords({ known, typed, elsewhere }: OwnWords, field: FieldName): OtherWords {
  const theirs = asText(elsewhere[field]);
  const stands = asText(known[field]) === theirs ? 'theirs' : 'mine';
  return { field, mine: asText(typed[field]), theirs, stands };
}

function asText(words: string | string[] = ''): string {
  return typeof words === 'string' ? words : words.join('、');
}
