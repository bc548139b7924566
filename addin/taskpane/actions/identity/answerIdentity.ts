import type { IdentityAnswer } from '../../../../shared/record/identity.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import type { KeptIdentities } from './identitiesMemory.ts';
import { identitiesToSave, matchFromRecord } from './matchIndicators.ts';
import { saveIdentities } from './saveIdentities.ts';

/** A person says which indicator a row is, or several in one go. The workbook keeps it. */
export const answerIdentity = (context: ActionContext, answers: readonly IdentityAnswer[]) =>
  matchAgain(context, ({ rows, answers: before }) => {
    const answered = new Set(answers.map(({ id }) => id));
    return { rows, answers: [...before.filter(({ id }) => !answered.has(id)), ...answers] };
  });

/** The row is asked about again. */
export const withdrawAnswer = (context: ActionContext, row: string) =>
  matchAgain(context, ({ rows, answers }) => ({
    rows: rows.filter(({ id }) => id !== row),
    answers: answers.filter(({ id }) => id !== row),
  }));

function matchAgain(context: ActionContext, change: (kept: KeptIdentities) => KeptIdentities) {
  return runAction(context, 'Taking that in', async () => {
    const { view } = context.store.get();
    if (view.state !== 'seen' && view.state !== 'checked') return null;
    const { open } = view;
    const { council, basis } = open.indicatorMatches ?? {};
    if (!council || !basis) return null;
    const kept = change(identitiesToSave(open.report.indicators, { basis }));
    // What was signed went by the answers of then.
    const signedOff = open.signedOff && { ...open.signedOff, matches: false };
    const settled = { ...open, signedOff, indicatorMatches: matchFromRecord(open, council, basis, kept) };
    await saveIdentities(context, settled);
    context.store.set({ view: { ...view, open: settled } });
    return null;
  });
}
