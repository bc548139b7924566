import { ExcelFailure } from '../../excel/excelFailure.ts';

/** Longer than any report takes to be read; an officer who waited so long wants to know. */
const LONGEST_MS = 60_000;

/**
 * Reading changes nothing, so nobody need wait for it: the person may give it up at any moment, and after a minute it is
 * given up for them. Whatever still arrives is let go.
 */
export function abortable<T>(reading: Promise<T>, signal: AbortSignal, longestMs = LONGEST_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (kind: 'cancelled' | 'too-slow') => reject(new ExcelFailure(kind, 'reading'));
    const onAbort = () => giveUp('cancelled');
    const timer = setTimeout(() => giveUp('too-slow'), longestMs);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    reading.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    });
  });
}
