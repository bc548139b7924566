import type { Me } from '../../../../shared/record/contract/signIn.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { plainNotice } from '../../state/notice.ts';
import type { PaneState } from '../../state/paneState.ts';
import { numberText } from '../../words/reportSummary.ts';
import type { ActionContext } from '../actionContext.ts';
import { closeBackfill } from '../backfill/backfillActions.ts';
import { loadCouncilRules } from '../rules/ruleSetActions.ts';
import { runAction } from '../runAction.ts';
import { waitingOf } from '../signOff/outboxMemory.ts';
import { pendingApprovals } from './pendingApprovals.ts';
import { refreshAfter } from './refreshRecord.ts';
import { paneRecordSentences, recordProgressLabels } from './words.ts';

/** What one person read from the record is cleared before the next signs in. */
const SIGNED_OUT = {
  onRecord: null,
  reading: null,
  conflict: null,
  shownUid: null,
  lastLink: null,
  outbox: [],
  councilRules: null,
  settings: null,
} satisfies Partial<PaneState>;

/** Signs a person in, by a dialog where needed: only ever after a click. */
export function signInToRecord(context: ActionContext) {
  return runAction(context, recordProgressLabels.signIn, async () => {
    const person = await context.record.signIn();
    context.store.set(SIGNED_OUT);
    // A sign-in that expired on the way does not cost the plan.
    if (context.store.get().backfill?.before.council !== person.council.code) closeBackfill(context);
    const areRulesRead = await loadCouncilRules(context);
    const sentences = [
      fill(paneRecordSentences.signedIn, { name: person.name }),
      unsentSentence(context, person),
      await pendingApprovals(context, person),
      areRulesRead ? '' : paneRecordSentences.rulesNotRead,
    ];
    const text = sentences.filter(sentence => sentence !== '').join(' ');
    const notice = plainNotice(areRulesRead ? 'success' : 'warning', text);
    const { step, view } = context.store.get();
    // What was checked before is compared with the record at once.
    return step === 'sign-off' || view.state === 'checked' ? refreshAfter(context, notice) : notice;
  });
}

export function signOutOfRecord(context: ActionContext): void {
  const { record, store } = context;
  record.signOut();
  closeBackfill(context);
  const { view } = store.get();
  const isOpen = view.state === 'seen' || view.state === 'checked';
  store.set({
    person: null,
    ...SIGNED_OUT,
    ...(isOpen && { view: { ...view, open: { ...view.open, indicatorMatches: null } } }),
  });
}

/** The quarters that earlier sessions left unsent; "" for none. */
function unsentSentence({ device }: ActionContext, person: Me): string {
  const { length } = waitingOf(device, person);
  return length === 0 ? '' : fill(paneRecordSentences.unsent, { count: numberText(length) });
}
