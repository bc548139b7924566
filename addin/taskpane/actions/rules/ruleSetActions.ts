import { periodCode, periodText } from '../../../../shared/quarter.ts';
import { beginningOf, type KeptRuleSet } from '../../../../shared/record/keptRuleSet.ts';
import { ruleSetsInForce } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import type { RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { RecordError } from '../../../record/recordError.ts';
import { draftOf } from '../../rules/ruleSetDraft.ts';
import { openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { applyDecision } from '../check/decisionActions.ts';
import { runAction } from '../runAction.ts';
import { rememberRuleSet } from './ruleSetsMemory.ts';

/** By the id of one of Outturn's own, or of the council's that the workbook keeps. */
export function chooseRuleSet(context: ActionContext, ruleSet: string) {
  return runAction(context, 'Taking that in', async () => {
    await applyDecision(context, decisions => ({ ...decisions, ruleSet }));
    resetDraft(context);
    return null;
  });
}

/** The workbook keeps the rules, from this sheet's quarter on, and the sheet is judged by them. */
export function applyRuleSet(context: ActionContext, ruleSet: RuleSet) {
  return runAction(context, 'Taking that in', async () => {
    await saveAndApply(context, ruleSet);
    return { tone: 'success', text: `Rated by “${ruleSet.title}”. The workbook keeps it.`, reference: '' };
  });
}

/** The rules go on record first, as the next version of their id; then the workbook takes them. */
export function recordRuleSet(context: ActionContext, ruleSet: RuleSet) {
  return runAction(context, 'Keeping the rules in the record', async () => {
    const { record, store } = context;
    const open = openedReport(store.get());
    if (!open) return null;
    const known = store.get().councilRules ?? (await record.ruleSets()).own;
    const replaces = known.findLast(other => other.ruleSet.id === ruleSet.id)?.version ?? 0;
    const from = periodText(beginningOf(open.report.period));
    const kept = await record.keepRuleSet(ruleSet, from, replaces).catch(async error => {
      // Somebody else may have kept another version: it is shown beside these rules.
      await loadCouncilRules(context);
      throw error;
    });
    store.set({ councilRules: [...known.filter(other => !isSameVersion(other, kept)), kept] });
    await saveAndApply(context, ruleSet);
    const text = `“${ruleSet.title}” is on record as version ${kept.version}: your council may sign off by it from ${kept.from} on. The workbook keeps it too.`;
    return { tone: 'success', text, reference: '' };
  });
}

/** What the record keeps of the council's own rules, for the pane to offer. False where it could not be asked. */
export async function loadCouncilRules({ record, store }: ActionContext): Promise<boolean> {
  try {
    store.set({ councilRules: (await record.ruleSets()).own });
    return true;
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    store.set({ councilRules: null });
    return false;
  }
}

async function saveAndApply(context: ActionContext, ruleSet: RuleSet): Promise<void> {
  const open = openedReport(context.store.get());
  if (!open) return;
  const { period } = open.report;
  const kept = await rememberRuleSet(context.workbook, { from: periodCode(beginningOf(period)), ruleSet });
  const ownRuleSets = ruleSetsInForce(periodCode(period), kept);
  await applyDecision(context, decisions => ({ ...decisions, ruleSet: ruleSet.id }), ownRuleSets);
  resetDraft(context);
}

/** A form that stands open goes on with the rules that were chosen. */
function resetDraft({ store }: ActionContext): void {
  const open = openedReport(store.get());
  if (open && store.get().rulesDraft) store.set({ rulesDraft: draftOf(open.ruleSet) });
}

const isSameVersion = (a: KeptRuleSet, b: KeptRuleSet): boolean =>
  a.ruleSet.id === b.ruleSet.id && a.version === b.version;
