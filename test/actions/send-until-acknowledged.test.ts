import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendUntilAcknowledged } from '../../actions/send-until-acknowledged.ts';
import type { Failure, Result } from '../../model/result.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers in turn with these; the last one for ever. */
function sending(...answers: (Failure['code'] | 'ok')[]) {
  const calls: number[] = [];
  const send = async (): Promise<Result<number>> => {
    const answer = answers[Math.min(calls.length, answers.length - 1)] ?? 'ok';
    calls.push(Date.now());
    return answer === 'ok' ? { ok: true, value: calls.length } : failing(answer);
  };
  return { calls, send };
}

const failing = (code: Failure['code']): Result<number> => ({ ok: false, error: { code, detail: '' } });

it('sends once what is acknowledged at once', async () => {
  const { calls, send } = sending('ok');
  const failed = vi.fn<(failure: Failure) => void>();
  expect(await sendUntilAcknowledged(send, failed)).toEqual({ ok: true, value: 1 });
  expect(calls).toHaveLength(1);
  expect(failed).not.toHaveBeenCalled();
});

it('tries again after longer and longer waits, never more than eight seconds', async () => {
  const { calls, send } = sending('unreachable');
  void sendUntilAcknowledged(send, () => {});
  await vi.advanceTimersByTimeAsync(40_000);
  const waits = calls.slice(1).map((at, index) => at - (calls[index] ?? 0));
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000, 8000]);
});

it.each(['unreachable', 'storage', 'storage-full'] as const)(
  'goes on after %s, telling of each failure',
  async (code) => {
    const { send } = sending(code, code, 'ok');
    const failed = vi.fn<(failure: Failure) => void>();
    const result = sendUntilAcknowledged(send, failed);
    await vi.advanceTimersByTimeAsync(1500);
    expect(await result).toEqual({ ok: true, value: 3 });
    expect(failed.mock.calls).toMatchObject([[{ code }], [{ code }]]);
  },
);

it.each(['updated', 'newer-database', 'refused'] as const)(
  'gives up on %s, which sending again cannot help',
  async (code) => {
    const { calls, send } = sending(code);
    const failed = vi.fn<(failure: Failure) => void>();
    expect(await sendUntilAcknowledged(send, failed)).toEqual(failing(code));
    expect(calls).toHaveLength(1);
    expect(failed).toHaveBeenCalledOnce();
  },
);

it('cuts the wait short when aborted, and tries one last time', async () => {
  const { calls, send } = sending('unreachable');
  const abort = new AbortController();
  const result = sendUntilAcknowledged(send, () => {}, abort.signal);
  await vi.advanceTimersByTimeAsync(100);
  abort.abort();
  expect(await result).toEqual(failing('unreachable'));
  expect(calls).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});
