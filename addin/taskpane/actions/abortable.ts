import { ExcelFailure } from '../../excel/excelFailure.ts';

/** No report takes this long to read. */
const LONGEST_MS = 60_000;

/**
 * Makes a read cancellable, which is safe since reading changes nothing. Rejects with an `ExcelFailure` when the person
 * cancels, or after the timeout; a late result is discarded.
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
