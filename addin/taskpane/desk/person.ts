import type { PaneState } from '../paneState.ts';
import { refreshed } from './askRecord.ts';
import { doing } from './doing.ts';
import type { Tools } from './tools.ts';

/** What one person has read of the record is not left to the next. */
const NOBODYS = { onRecord: null, reading: null, conflict: null, outbox: [] } satisfies Partial<PaneState>;

/** Opens the sign-in dialog: only ever after a click. */
export function signIn(tools: Tools) {
  return doing(tools, 'Waiting for you to sign in', async () => {
    const { name } = await tools.record.signIn();
    tools.store.set(NOBODYS);
    const notice = { tone: 'success', text: `Signed in as ${name}.`, reference: '' } as const;
    return tools.store.get().step === 'sign-off' ? refreshed(tools, notice) : notice;
  });
}

export function signOut({ record, store }: Tools): void {
  record.signOut();
  store.set({ person: null, ...NOBODYS });
}
