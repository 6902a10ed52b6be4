/** What a key or the context menu does on a page. */
import type { Command } from '../../messaging/contract.ts';
import { rectsOf } from '../../page/point.ts';
import { scrollToSpan } from '../../page/scroll-to.ts';
import type { TextMap } from '../../page/text-map.ts';
import { changeSetting } from '../../storage/settings.ts';
import { selectedTarget } from './page-events.ts';
import type { Reader } from './reader.ts';
import type { ReaderLayer } from './reader-layer.tsx';
import { type Target, targetAt, targetsOf } from './target.ts';

export function runCommand(command: Command, document: Document, reader: Reader, layer: ReaderLayer): void {
  const { view, settings } = reader;
  if (view.state === 'none') return layer.say(layer.words.why[view.why]);
  if (view.state !== 'article') return;
  const target = selectedTarget(document, reader) ?? layer.target;
  switch (command) {
    case 'toggle-marks':
      return void changeSetting('marksShown', !settings.marksShown);
    case 'annotate':
      return target ? layer.annotate(target) : layer.say(layer.words.selection.outside);
    case 'open-card':
      return openCard(target, reader, layer);
    case 'next-mark':
    case 'previous-mark':
      return openNeighbour(command === 'next-mark' ? 1 : -1, view.reading.map, reader, layer);
  }
}

function openNeighbour(step: 1 | -1, map: TextMap, reader: Reader, layer: ReaderLayer): void {
  const targets = targetsOf(reader.view, reader.settings);
  const last = layer.target ?? (isInView(layer.lastTarget, map) ? layer.lastTarget : undefined);
  const at = targets.findIndex((target) => isSame(target, last));
  const next = at >= 0 ? at + step : firstInView(targets, map) - (step === 1 ? 0 : 1);
  const target = targets[(next + targets.length) % targets.length];
  if (!target) return;
  scrollToSpan(map, target.start, target.end);
  layer.open(target, true);
}

/** The card of what is open, or of the mark under the selection. */
function openCard(target: Target | undefined, { view, settings }: Reader, layer: ReaderLayer): void {
  const marked = target?.what === 'selection' ? targetAt(view, settings, target.start) : target;
  if (marked) layer.open(marked, true);
}

/** The reader goes on from where they were, unless they have scrolled away. */
function isInView(target: Target | undefined, map: TextMap): boolean {
  const [rect] = target ? rectsOf(map, target.start, target.end) : [];
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
}

function isSame(a: Target, b: Target | undefined): boolean {
  return a.what === b?.what && a.start === b.start && a.end === b.end;
}

/** The first target at or below the window's top; text runs downwards, so halving finds it. */
function firstInView(targets: readonly Target[], map: TextMap): number {
  let [low, high] = [0, targets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const target = targets[middle];
    const [rect] = target ? rectsOf(map, target.start, target.end) : [];
    if (rect && rect.bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
