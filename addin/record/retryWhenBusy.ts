import { replyError } from './parseReply.ts';
import type { HttpReply } from './sendRequest.ts';

const TRIES = 3;
const SHORTEST_MS = 500;
const LONGEST_MS = 5000;

export type Wait = (ms: number) => Promise<void>;

export const waitMs: Wait = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Retries a few times while the record is busy. A sign-off may be retried too, since it is idempotent. */
export async function retryWhenBusy(ask: () => Promise<HttpReply>, wait: Wait): Promise<HttpReply> {
  for (let attempt = 1; ; attempt++) {
    const answered = await ask();
    if (attempt === TRIES || !isBusy(answered)) return answered;
    await wait(pause(answered.retryAfter));
  }
}

const isBusy = (answered: HttpReply): boolean =>
  answered.status >= 400 && replyError(answered).kind === 'busy';

/** RFC 9110, 10.2.3, gives seconds or a date; a date counts as the shortest pause. The pause is kept within bounds. */
function pause(retryAfter: string | null): number {
  const asked = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : SHORTEST_MS;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, asked));
}
