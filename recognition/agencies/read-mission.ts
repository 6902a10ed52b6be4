/** Missions of a country in another: 中国驻美国大使馆, 英国驻华使馆, 中国常驻联合国代表团. */
import { countryBefore } from './anchors.ts';
import type { Found, Scene } from './scene.ts';

const mission = /(?:常)?驻[\u3400-\u9fff]{1,12}?(?:(?:大使|总领事|领事|使|总领)馆|代表团)$/;
const reach = 24;

export function readMission(scene: Scene, end: number): Found | undefined {
  const from = Math.max(scene.floor, end - reach);
  const posted = mission.exec(scene.text.slice(from, end));
  const anchor = posted ? countryBefore(scene, from + posted.index) : undefined;
  if (!posted || !anchor) return undefined;
  const core = posted[0];
  return { start: anchor.start, end, rule: 'mission', anchor, core, name: anchor.name + core };
}
