import { z } from 'zod';

/** What the dialog must remember while it is away at the authority. None of it opens anything by itself. */
const PendingSignIn = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });
export type PendingSignIn = z.infer<typeof PendingSignIn>;

const KEY = 'outturn-sign-in';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function keepPending(storage: Kept, pending: PendingSignIn): void {
  storage.setItem(KEY, JSON.stringify(pending));
}

/** Taken once: a second answer with the same state finds nothing. */
export function takePending(storage: Kept): PendingSignIn | null {
  const text = storage.getItem(KEY);
  storage.removeItem(KEY);
  try {
    const pending = PendingSignIn.safeParse(JSON.parse(text ?? ''));
    return pending.success ? pending.data : null;
  } catch {
    return null;
  }
}
