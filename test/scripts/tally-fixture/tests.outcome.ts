import { describe, expect, it } from 'vitest';

it('passes', () => expect(1).toBe(1));

it('fails', () => expect(1).toBe(2));

it('is skipped by itself', ({ skip }) => {
  skip('no such browser');
  expect(1).toBe(2);
});

describe.skipIf(true)('where there is no folder', () => {
  it('is skipped by its suite', () => expect(1).toBe(1));
});
