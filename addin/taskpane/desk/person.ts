import type { Me } from '../../../shared/record/contract.ts';
import { waitingOf } from '../memory/outboxMemory.ts';
import type { PaneState } from '../paneState.ts';
import { counted } from '../reportWords.ts';
import { refreshed } from './askRecord.ts';
import { awaitingApproval } from './awaitingApproval.ts';
import { doing } from './doing.ts';
import { recallCouncilRules } from './rules.ts';
import { said } from './said.ts';
import type { Tools } from './tools.ts';

/** What one person has read of the record is not left to the next. */
const NOBODYS = {
  onRecord: null,
  reading: null,
  conflict: null,
  shownUid: null,
  lastLink: null,
  outbox: [],
  councilRules: null,
} satisfies Partial<PaneState>;

/** Opens the sign-in dialog: only ever after a click. */
export function signIn(tools: Tools) {
  return doing(tools, 'Waiting for you to sign in', async () => {
    const person = await tools.record.signIn();
    tools.store.set(NOBODYS);
    const areRulesRead = await recallCouncilRules(tools);
    const waits = `${waitsWords(tools, person)}${await awaitingApproval(tools, person)}`;
    const text = `Signed in as ${person.name}.${waits}`;
    const notice = areRulesRead ? said('success', text) : said('warning', `${text} ${RULES_NOT_READ}`);
    return tools.store.get().step === 'sign-off' ? refreshed(tools, notice) : notice;
  });
}

export function signOut({ record, store }: Tools): void {
  record.signOut();
  const { view } = store.get();
  const isOpen = view.state === 'seen' || view.state === 'checked';
  store.set({
    person: null,
    ...NOBODYS,
    ...(isOpen && { view: { ...view, open: { ...view.open, settlement: null } } }),
  });
}

const RULES_NOT_READ =
  'The rules that your council keeps in the record could not be read. Sign in once more to choose them.';

/** What their last sitting left is told wherever they sign in; the Sign off step offers it. */
function waitsWords({ device }: Tools, person: Me): string {
  const { length } = waitingOf(device, person);
  if (length === 0) return '';
  return ` ${counted(length, 'quarter')} ${length === 1 ? 'waits' : 'wait'} to be sent: see the Sign off step.`;
}
