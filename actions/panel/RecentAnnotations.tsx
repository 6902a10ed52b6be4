/** The annotations written last, over all articles; each opens its place, or says here why it does not. */
import { useState } from 'preact/hooks';
import { RecentList } from '../../components/RecentList.tsx';
import { askFromSurface } from '../../messaging/send.ts';
import type { Opened } from '../../messaging/contract.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { AnnotationInArticle } from '../../storage/recent-annotations.ts';
import type { Words } from '../../words/zh.ts';
import { today } from '../today.ts';
import { openPanel } from './open-panel.ts';

export interface RecentAnnotationsProps {
  words: Words;
  recent: readonly AnnotationInArticle[];
}

type Refusal = Exclude<Opened, 'opened'> | 'failed';

export function RecentAnnotations({ words, recent }: RecentAnnotationsProps) {
  const [refused, setRefused] = useState<{ id: string; why: Refusal }>();
  const open = async ({ id, quote }: Annotation, anyway: boolean) => {
    if (!quote) void openPanel().catch(() => undefined); // a page note is read there; the page says so too
    const answer = await askFromSurface('open-annotation', { id, anyway });
    const why = answer.ok ? answer.value.opened : 'failed';
    setRefused(why === 'opened' ? undefined : { id, why });
  };
  const items = recent.map((one) => ({ ...one, day: today(new Date(one.annotation.updatedAt)) }));
  return (
    <RecentList
      words={words}
      items={items}
      onOpen={(annotation) => void open(annotation, false)}
      saidOf={(annotation) =>
        refused?.id === annotation.id && (
          <p class="refused" role="alert">
            {words.recent.refused[refused.why]}{' '}
            {refused.why === 'not-read-there' && (
              <button type="button" class="main" onClick={() => void open(annotation, true)}>
                {words.recent.open}
              </button>
            )}
          </p>
        )
      }
    />
  );
}
