/** An annotation as storage has it, kept up to date while its editor is there. */
import { useEffect, useState } from 'preact/hooks';
import type { EditableAnnotation } from '../../model/annotation.ts';
import type { Failure } from '../../model/result.ts';
import type { WatchEditable } from './watch-editable.ts';

export interface Editable {
  /** As stored; undefined while that is not known, or where there is none. */
  stored: EditableAnnotation | undefined;
  /** Whether storage has answered, and why it could not say more. */
  isAsked: boolean;
  readFailure: Failure | undefined;
}

export function useEditable(id: string, watchEditable: WatchEditable): Editable {
  const [stored, setStored] = useState<EditableAnnotation>();
  const [isAsked, setAsked] = useState(false);
  const [readFailure, setReadFailure] = useState<Failure>();
  useEffect(() => {
    const found = (editable: EditableAnnotation | undefined) => {
      setStored(editable);
      setReadFailure(undefined);
      setAsked(true);
    };
    const failed = (failure: Failure) => {
      setReadFailure(failure);
      setAsked(true);
    };
    return watchEditable(id, found, failed);
  }, [watchEditable, id]);
  return { stored, isAsked, readFailure };
}
