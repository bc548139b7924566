import type { LinkRequest } from '../../../../shared/record/contract/links.ts';
import type { IdentityAnswer } from '../../../../shared/record/identity/rowIdentity.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import type { KeptIdentities } from './identitiesMemory.ts';
import { identitiesToSave, matchFromRecord } from './matchIndicators.ts';
import { saveIdentities } from './saveIdentities.ts';
import { identityProgressLabels, identitySentences } from './words.ts';

/** A person says which indicators one or more rows are. The workbook keeps the answers. */
export const answerIdentity = (context: ActionContext, answers: readonly IdentityAnswer[]) =>
  matchAgain(context, ({ rows, answers: before }) => {
    const answered = new Set(answers.map(({ id }) => id));
    return { rows, answers: [...before.filter(({ id }) => !answered.has(id)), ...answers] };
  });

/** Withdraws the answer, so that the row is asked about again. */
export const withdrawAnswer = (context: ActionContext, row: string) =>
  matchAgain(context, ({ rows, answers }) => ({
    rows: rows.filter(({ id }) => id !== row),
    answers: answers.filter(({ id }) => id !== row),
  }));

function matchAgain(context: ActionContext, change: (kept: KeptIdentities) => KeptIdentities) {
  return runAction(context, identityProgressLabels.answer, async () => {
    const { view } = context.store.get();
    if (view.state !== 'seen' && view.state !== 'checked') return null;
    const { open } = view;
    const { council, basis } = open.indicatorMatches ?? {};
    if (!council || !basis) return null;
    const kept = change(identitiesToSave(open.report.indicators, { basis }));
    // What was signed used the answers given before this one.
    const signedOff = open.signedOff && { ...open.signedOff, matches: false };
    const matched = { ...open, signedOff, indicatorMatches: matchFromRecord(open, council, basis, kept) };
    await saveIdentities(context, matched);
    context.store.set({ view: { ...view, open: matched } });
    return null;
  });
}

/** Links an indicator to an older one on record, or with `kind` null removes that link. */
export function linkOnRecord(context: ActionContext, uid: string, request: LinkRequest) {
  return runAction(context, identityProgressLabels.link, async () => {
    const lastLink = await context.record.link(uid, request);
    context.store.set({ lastLink });
    return plainNotice('success', identitySentences[lastLink.kind === null ? 'unlinked' : 'linked']);
  });
}
