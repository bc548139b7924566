import type { IdentityAnswer } from '../../../shared/record/identity.ts';
import type { KeptIdentities } from '../memory/identitiesMemory.ts';
import { doing } from './doing.ts';
import { keepIdentities } from './keepIdentities.ts';
import { keptOf, settledBy } from './settle.ts';
import type { Tools } from './tools.ts';

/** A person says which indicator a row is, or several in one go. The workbook keeps it. */
export const answerIdentity = (tools: Tools, answers: readonly IdentityAnswer[]) =>
  settleAnew(tools, ({ rows, answers: before }) => {
    const answered = new Set(answers.map(({ id }) => id));
    return { rows, answers: [...before.filter(({ id }) => !answered.has(id)), ...answers] };
  });

/** The row is asked about again. */
export const takeAnswerBack = (tools: Tools, row: string) =>
  settleAnew(tools, ({ rows, answers }) => ({
    rows: rows.filter(({ id }) => id !== row),
    answers: answers.filter(({ id }) => id !== row),
  }));

function settleAnew(tools: Tools, change: (kept: KeptIdentities) => KeptIdentities) {
  return doing(tools, 'Taking that in', async () => {
    const { view } = tools.store.get();
    if (view.state !== 'seen' && view.state !== 'checked') return null;
    const { open } = view;
    const { council, basis } = open.settlement ?? {};
    if (!council || !basis) return null;
    const kept = change(keptOf(open.report.indicators, { basis }));
    // What was signed went by the answers of then.
    const signedOff = open.signedOff && { ...open.signedOff, matches: false };
    const settled = { ...open, signedOff, settlement: settledBy(open, council, basis, kept) };
    await keepIdentities(tools, settled);
    tools.store.set({ view: { ...view, open: settled } });
    return null;
  });
}
