/** Tells everybody that an annotation was written: editor frames, and the readers in all tabs; those that show another article ignore it. */
import { browser } from 'wxt/browser';
import { askPage, tellSurfaces } from '../../messaging/send.ts';
import type { Written } from '../../storage/write-edit.ts';

export async function tellOfWriting({
  annotationId,
  address,
}: Pick<Written, 'annotationId' | 'address'>): Promise<void> {
  void tellSurfaces('annotation-changed', { id: annotationId });
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && askPage(id, 'annotations-changed', { address })),
  );
}
