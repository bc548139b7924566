import type { Answered } from './exchange.ts';
import { errorOf } from './understood.ts';

const TRIES = 3;
const SHORTEST_MS = 500;
const LONGEST_MS = 5000;

export type Wait = (ms: number) => Promise<void>;

export const waitAwhile: Wait = ms => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Asks again, a few times, where the record is busy and nothing else is wrong. A sign-off may be asked again too: the
 * same quarter makes no second revision.
 */
export async function patiently(ask: () => Promise<Answered>, wait: Wait): Promise<Answered> {
  for (let attempt = 1; ; attempt++) {
    const answered = await ask();
    if (attempt === TRIES || !isBusy(answered)) return answered;
    await wait(pause(answered.retryAfter));
  }
}

const isBusy = (answered: Answered): boolean => answered.status >= 400 && errorOf(answered).kind === 'busy';

/** RFC 9110, 10.2.3: seconds, or a date, which is not worth a clock. What it asks for is kept within bounds. */
function pause(retryAfter: string | null): number {
  const asked = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : SHORTEST_MS;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, asked));
}
