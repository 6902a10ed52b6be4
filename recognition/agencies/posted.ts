/** 中央纪委国家监委驻国家发改委纪检监察组: an organ's body posted to another one bears both names. */
import { nameUnder, type Found } from './scene.ts';

const postedEndings = /(?:纪检监察组|纪检组|监察组|专员办|专员办事处|特派员办事处|公署|联络办公室)$/;

/** The name with the organ that posted it, when that one stands before 驻 directly to the left. */
export function withPostingOrgan(text: string, posted: Found, before: Found | undefined): Found {
  const isPosted = text[posted.start - 1] === '驻' && before?.end === posted.start - 1;
  if (!isPosted || !postedEndings.test(text.slice(posted.start, posted.end))) return posted;
  const core = text.slice(before.end, posted.end);
  const anchor = { kind: 'parent' as const, start: before.start, name: before.name };
  return { ...posted, start: before.start, rule: 'posted', anchor, core, name: nameUnder(before.name, core) };
}
