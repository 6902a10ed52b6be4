/** A verb listed under two kinds would give the first one, unseen. */
import { expect, it } from 'vitest';
import { measureKinds } from '../../../model/mention.ts';
import { verbsByKind } from '../../../recognition/measures/verbs.data.ts';

it('lists each verb under one kind only', () => {
  const verbs = measureKinds.flatMap((kind) => verbsByKind[kind].split(/\s+/).filter(Boolean));
  const twice = verbs.filter((verb, i) => verbs.indexOf(verb) !== i);
  expect(twice).toEqual([]);
  expect(verbs.length).toBeGreaterThan(1000);
});
