/** Organs that every region has, after the region, its level, the parent or a list: 湖北省委, 市委|宣传部, 自治区党委、|政府. */
import { anchorBefore, letterBefore } from './anchors.ts';
import { nameUnder, type Anchor, type Found, type Scene } from './scene.ts';
import { isInNumber, runsOn } from './runs-on.ts';
import { Kind } from './vocabulary.ts';

/** Organs with a body of their own: after another one they begin a name of their own (县委|县政府, 党委|政府). */
const heads =
  /^(?:管委会|管理委员会|人大|人民代表大会|人民政府|政府|党委|委|政协|人民法院|法院|中级|高|检察院|人民检察院|纪|监)/;

/** 政协广东省|委员会, 武警广西|总队: what stands before the region says whose they are. */
const prefixes = /^(?:中共|中国共产党|政协|中国人民政治协商会议|共青团|武警)/;

export function readOrgan(scene: Scene, end: number): Found | undefined {
  const { text, words, floor } = scene;
  const length = words.index.longest(text, end, floor, Kind.Organ | Kind.Inner);
  if (length === 0 || runsOn(text, end) || isInNumber(text, end)) return undefined;
  const form = text.slice(end - length, end);
  const near = anchorBefore(scene, end - length);
  const anchor = near.kind === 'none' ? (letterBefore(scene, end - length) ?? near) : near;
  if (!mayHang(scene, anchor, form, end)) return undefined;
  return { ...place(scene, anchor, form, end - length), end };
}

function mayHang({ text, words, floor }: Scene, anchor: Anchor, form: string, end: number): boolean {
  if (anchor.kind === 'parent') return true;
  if (words.index.longest(text, end, floor, Kind.Organ) < form.length) return false;
  if (form === '委') return anchor.kind === 'level' || anchor.kind === 'region';
  if (form === '委员会' || form === '总队')
    return anchor.kind === 'region' && prefixes.test(text.slice(anchor.start, end));
  if (anchor.kind === 'list') return anchor.name !== '' && !'，,'.includes(text[anchor.start - 1] ?? ' ');
  return anchor.kind !== 'none';
}

/** 团省委, 团市委: the Communist Youth League's. */
function league({ text }: Scene, { start, name }: Anchor, at: number): Omit<Found, 'end'> {
  const anchor: Anchor = { kind: 'level', start: start - 1, name };
  const core = '共青团~委员会';
  return { start: start - 1, rule: 'organ-league', anchor, core, name: text.slice(start - 1, at + 1) };
}

function place(scene: Scene, anchor: Anchor, form: string, at: number): Omit<Found, 'end'> {
  const { words, last } = scene;
  const core = words.organs.get(form) ?? form;
  const apart = anchor.kind === 'parent' && heads.test(form) && last;
  if (form === '委' && scene.text[anchor.start - 1] === '团') return league(scene, anchor, at);
  const under = apart ? { ...last.anchor, kind: 'list' as const, start: at } : anchor;
  const bare = under.kind === 'level' && !core.startsWith('~');
  const said = scene.text.slice(anchor.start, at + form.length);
  const prefixed = prefixes.test(said) && !core.startsWith('中');
  const name = prefixed ? said : bare ? under.name + form : nameUnder(under.name, core);
  return { start: under.start, rule: `organ-${under.kind}`, anchor: under, core, name };
}
