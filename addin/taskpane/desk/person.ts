import type { Notice, PaneState } from '../paneState.ts';
import { refreshed } from './askRecord.ts';
import { doing } from './doing.ts';
import { recallCouncilRules } from './rules.ts';
import type { Tools } from './tools.ts';

/** What one person has read of the record is not left to the next. */
const NOBODYS = {
  onRecord: null,
  reading: null,
  conflict: null,
  outbox: [],
  councilRules: null,
} satisfies Partial<PaneState>;

/** Opens the sign-in dialog: only ever after a click. */
export function signIn(tools: Tools) {
  return doing(tools, 'Waiting for you to sign in', async () => {
    const { name } = await tools.record.signIn();
    tools.store.set(NOBODYS);
    const notice = signedInNotice(name, await recallCouncilRules(tools));
    return tools.store.get().step === 'sign-off' ? refreshed(tools, notice) : notice;
  });
}

export function signOut({ record, store }: Tools): void {
  record.signOut();
  store.set({ person: null, ...NOBODYS });
}

function signedInNotice(name: string, areRulesRead: boolean): Notice {
  const text = `Signed in as ${name}.`;
  if (areRulesRead) return { tone: 'success', text, reference: '' };
  const rest =
    'The rules that your council keeps in the record could not be read. Sign in once more to choose them.';
  return { tone: 'warning', text: `${text} ${rest}`, reference: '' };
}
