import type { JWK } from 'jose';
import type { Bindings } from '../config.ts';
import { d1Store } from '../store/d1Store.ts';
import { checkCouncil } from './nightlyCheck.ts';

/**
 * Every night: each council's record is checked and its head signed, and the checkpoint is put outside the database too
 * where there is a place for it. What is wrong is an error in the log, by the council's code, with no person in it. One
 * council's trouble does not keep the others from being checked.
 */
export async function nightly(env: Bindings, now: Date): Promise<void> {
  const store = d1Store(env.DB);
  const key = env.CHECKPOINT_KEY ? (JSON.parse(env.CHECKPOINT_KEY) as JWK) : null;
  const day = now.toISOString().slice(0, 10);
  for (const council of await store.councils()) {
    try {
      const { entries, wrong, sig } = await checkCouncil(council, store, key, day);
      if (sig) await env.CHECKPOINTS?.put(`${council.code}/${day}.jws`, sig);
      const line = {
        event: wrong ? 'record-wrong' : 'record-checked',
        council: council.code,
        entries,
        wrong,
      };
      console[wrong ? 'error' : 'log'](JSON.stringify({ ...line, signed: sig !== null }));
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      console.error(JSON.stringify({ event: 'record-unchecked', council: council.code, name }));
    }
  }
}
