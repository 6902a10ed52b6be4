/** Organs that every region has, after the region, its level, the parent or a list: 湖北省委, 市委|宣传部, 自治区党委、|政府. */
import { anchorBefore } from './anchors.ts';
import { nameUnder, type Anchor, type Found, type Scene } from './scene.ts';
import { isInNumber, runsOn } from './traps.ts';
import { Kind } from './vocabulary.ts';

/** Organs with a body of their own: after another one they begin a name of their own (县委|县政府, 党委|政府). */
const heads =
  /^(?:人大|人民代表大会|人民政府|政府|党委|委|政协|人民法院|法院|中级|高|检察院|人民检察院|纪|监)/;

export function readOrgan(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.Organ | Kind.Inner);
  if (length === 0 || runsOn(text, end) || isInNumber(text, end)) return undefined;
  const form = text.slice(end - length, end);
  const anchor = anchorBefore(scene, end - length);
  if (!mayHang(scene, anchor, form, end)) return undefined;
  return { ...place(scene, anchor, form, end - length), end };
}

function mayHang({ text, words, floor }: Scene, anchor: Anchor, form: string, end: number): boolean {
  if (anchor.kind === 'parent') return true;
  if (words.index.longest(text, end, floor, Kind.Organ) < form.length) return false;
  if (form === '委') return anchor.kind === 'level' || anchor.kind === 'region';
  return anchor.kind !== 'none';
}

function place({ words, last }: Scene, anchor: Anchor, form: string, at: number): Omit<Found, 'end'> {
  const core = words.organs.get(form) ?? form;
  const apart = anchor.kind === 'parent' && heads.test(form) && last;
  const under = apart ? { ...last.anchor, kind: 'list' as const, start: at } : anchor;
  const bare = under.kind === 'level' && !core.startsWith('~');
  const name = bare ? under.name + form : nameUnder(under.name, core);
  return { start: under.start, rule: `organ-${under.kind}`, anchor: under, core, name };
}
