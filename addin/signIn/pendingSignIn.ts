import { PendingSignIn } from '../../web/pendingSignIn.ts';

const KEY = 'outturn-sign-in';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Saved while the dialog is at the authority. */
export function keepPending(storage: Kept, pending: PendingSignIn): void {
  storage.setItem(KEY, JSON.stringify(pending));
}

/** Reads and removes it: a second answer with the same state finds nothing. */
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
