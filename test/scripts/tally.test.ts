import { describe, expect, it } from 'vitest';
import {
  addTallies,
  closingLine,
  oneFailed,
  onePassed,
  skippedByReason,
} from '../../scripts/checks/tally.ts';

const skipped = { passed: 0, failed: 0, skipped: [{ what: 'a test', why: 'no Firefox' }] };

describe('the closing line', () => {
  it('names passed and failed checks also where there are none', () => {
    expect(closingLine(addTallies([]))).toBe('0 passed, 0 failed');
  });

  it('adds what the steps counted', () => {
    expect(closingLine(addTallies([onePassed, onePassed, oneFailed]))).toBe('2 passed, 1 failed');
  });

  it('names skipped checks only where there are any', () => {
    expect(closingLine(addTallies([onePassed, skipped]))).toBe('1 passed, 0 failed, 1 skipped');
  });

  it('keeps the reason of every skipped check', () => {
    expect(addTallies([skipped, skipped]).skipped.map(({ why }) => why)).toEqual([
      'no Firefox',
      'no Firefox',
    ]);
  });
});

describe('what was skipped', () => {
  it('stands below its reason', () => {
    const other = { passed: 0, failed: 0, skipped: [{ what: 'another', why: 'no folder' }] };
    expect(skippedByReason(addTallies([skipped, other, skipped]))).toBe(
      '\nskipped, no Firefox:\n  a test\n  a test\n\nskipped, no folder:\n  another\n',
    );
  });

  it('is not mentioned when there is nothing', () => {
    expect(skippedByReason(onePassed)).toBe('');
  });
});
