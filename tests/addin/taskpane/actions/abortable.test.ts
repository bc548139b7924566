import { describe, expect, it } from 'vitest';
import { abortable } from '../../../../addin/taskpane/actions/abortable.ts';

const never = new Promise<string>(() => {});
const kindOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: { kind: string }) => error.kind,
  );

describe('reading a workbook', () => {
  it('stops at once when the person cancels', async () => {
    const controller = new AbortController();
    const reading = kindOf(abortable(never, controller.signal));
    controller.abort();
    expect(await reading).toBe('cancelled');
    expect(await kindOf(abortable(never, controller.signal))).toBe('cancelled');
  });

  it('stops when it takes too long', async () => {
    expect(await kindOf(abortable(never, new AbortController().signal, 10))).toBe('too-slow');
  });

  it('returns what was read, and passes a failure on', async () => {
    const { signal } = new AbortController();
    expect(await abortable(Promise.resolve('cells'), signal)).toBe('cells');
    await expect(abortable(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  });
});
