import { beforeAll, describe, expect, it } from 'vitest';

describe('a suite that cannot be prepared', () => {
  beforeAll(() => {
    throw new Error('not prepared');
  });

  it('is not run', () => expect(1).toBe(1));
});
