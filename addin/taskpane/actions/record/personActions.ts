import type { Me } from '../../../../shared/record/contract.ts';
import { plainNotice } from '../../state/notice.ts';
import type { PaneState } from '../../state/paneState.ts';
import { countText } from '../../words/reportSummary.ts';
import type { ActionContext } from '../actionContext.ts';
import { loadCouncilRules } from '../rules/ruleSetActions.ts';
import { runAction } from '../runAction.ts';
import { waitingOf } from '../signOff/outboxMemory.ts';
import { pendingApprovals } from './pendingApprovals.ts';
import { refreshAfter } from './refreshRecord.ts';

/** What one person has read of the record is not left to the next. */
const SIGNED_OUT = {
  onRecord: null,
  reading: null,
  conflict: null,
  shownUid: null,
  lastLink: null,
  outbox: [],
  councilRules: null,
} satisfies Partial<PaneState>;

/** Opens the sign-in dialog: only ever after a click. */
export function signInToRecord(context: ActionContext) {
  return runAction(context, 'Waiting for you to sign in', async () => {
    const person = await context.record.signIn();
    context.store.set(SIGNED_OUT);
    const areRulesRead = await loadCouncilRules(context);
    const waits = `${waitsWords(context, person)}${await pendingApprovals(context, person)}`;
    const text = `Signed in as ${person.name}.${waits}`;
    const notice = areRulesRead
      ? plainNotice('success', text)
      : plainNotice('warning', `${text} ${RULES_NOT_READ}`);
    return context.store.get().step === 'sign-off' ? refreshAfter(context, notice) : notice;
  });
}

export function signOutOfRecord({ record, store }: ActionContext): void {
  record.signOut();
  const { view } = store.get();
  const isOpen = view.state === 'seen' || view.state === 'checked';
  store.set({
    person: null,
    ...SIGNED_OUT,
    ...(isOpen && { view: { ...view, open: { ...view.open, indicatorMatches: null } } }),
  });
}

const RULES_NOT_READ =
  'The rules that your council keeps in the record could not be read. Sign in once more to choose them.';

/** What their last sitting left is told wherever they sign in; the Sign off step offers it. */
function waitsWords({ device }: ActionContext, person: Me): string {
  const { length } = waitingOf(device, person);
  if (length === 0) return '';
  return ` ${countText(length, 'quarter')} ${length === 1 ? 'waits' : 'wait'} to be sent: see the Sign off step.`;
}
