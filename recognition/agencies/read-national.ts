/** Organs of other countries: the country, what the department is for, and an ending (日本 + 经济产业 + 省), or an organ (美国 + 国会). */
import { countryBefore } from './anchors.ts';
import { functionWordsBefore } from './function-words.ts';
import type { Found, Scene } from './scene.ts';
import { runsOn } from './runs-on.ts';
import { Kind } from './vocabulary.ts';

export function readNational(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const organ = words.index.longest(text, end, floor, Kind.National);
  const ending = words.index.longest(text, end, floor, Kind.ForeignEnding);
  const starts = [
    organ && end - organ,
    ending && functionWordsBefore(scene, end - ending, Kind.Foreign).at(-1)?.start,
  ];
  for (const start of starts) {
    const anchor = start ? countryBefore(scene, start) : undefined;
    if (!start || !anchor || runsOn(text, end)) continue;
    const core = text.slice(start, end);
    return { start: anchor.start, end, rule: 'national', anchor, core, name: anchor.name + core };
  }
  return undefined;
}
