import { doing } from './doing.ts';
import type { Tools } from './tools.ts';

/** Opens the sign-in dialog: only ever after a click. */
export function signIn(tools: Tools) {
  return doing(tools, 'Waiting for you to sign in', async () => {
    const { name } = await tools.record.signIn();
    return { tone: 'success', text: `Signed in as ${name}.`, reference: '' };
  });
}

export function signOut({ record, store }: Tools): void {
  record.signOut();
  store.set({ person: null });
}
