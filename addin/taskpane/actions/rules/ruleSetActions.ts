import type { RulesProposal } from '../../../../shared/checks/proposals/proposeRules.ts';
import { firstMonth, periodCode, periodText } from '../../../../shared/period.ts';
import type { RuleSetVersion } from '../../../../shared/record/contract/ruleSets.ts';
import { findRuleSet, ruleSetsInForce } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import { builtInRuleSet, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { RecordError } from '../../../record/recordError.ts';
import { draftId } from '../../rules/draftId.ts';
import { draftOf } from '../../rules/ruleSetDraft.ts';
import { isSameRuleSet } from '../../rules/rulesOnOffer.ts';
import { plainNotice } from '../../state/notice.ts';
import { type OpenedReport, openedReport } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { applyDecision } from '../check/decisionActions.ts';
import { runAction } from '../runAction.ts';
import { rememberRuleSet } from './ruleSetsMemory.ts';
import { ruleSetProgressLabels, ruleSetSentences } from './words.ts';

/** Chooses a rule set by its id: one of Outturn's, or a rule set of the council that the workbook keeps. */
export function chooseRuleSet(context: ActionContext, ruleSet: string) {
  return runAction(context, ruleSetProgressLabels.choose, async () => {
    await applyDecision(context, decisions => ({ ...decisions, ruleSet }));
    resetDraft(context);
    return null;
  });
}

/** Takes what was proposed for the sheet, all at once: the rules, in the workbook where no list has them, and the polarities. */
export function takeProposal(context: ActionContext, { best: { ruleSet }, polarities }: RulesProposal) {
  return runAction(context, ruleSetProgressLabels.choose, async () => {
    const open = openedReport(context.store.get());
    if (!open) return null;
    const listed = findRuleSet(ruleSet.id, open.ownRuleSets);
    const isListed = listed !== null && isSameRuleSet(listed, ruleSet);
    const rules = isListed ? ruleSet : namedRules(context, open, ruleSet);
    const answers = Object.fromEntries(
      polarities.map(({ id, polarityProposed }) => [id, polarityProposed.polarity]),
    );
    await applyDecision(
      context,
      decisions => ({
        ...decisions,
        ruleSet: rules.id,
        polarities: { ...answers, ...decisions.polarities },
      }),
      isListed ? undefined : await rememberFrom(context, open, rules),
    );
    resetDraft(context);
    return plainNotice('success', fill(ruleSetSentences.applied, { title: rules.title }));
  });
}

/** A council's rules keep their id. Outturn's own, in words of this sheet, and rules of no list get one of their own. */
function namedRules({ store }: ActionContext, { ownRuleSets }: OpenedReport, ruleSet: RuleSet): RuleSet {
  const isOwn = ruleSet.id !== '' && builtInRuleSet(ruleSet.id) === null;
  const recorded = (store.get().councilRules ?? []).map(kept => kept.ruleSet);
  const taken = [...ownRuleSets, ...recorded].map(({ id }) => id);
  return isOwn ? ruleSet : { ...ruleSet, id: draftId(ruleSet.title, taken) };
}

/** Saves the rules in the workbook, from this sheet's period on, and rates the sheet by them. */
export function applyRuleSet(context: ActionContext, ruleSet: RuleSet) {
  return runAction(context, ruleSetProgressLabels.choose, async () => {
    await saveAndApply(context, ruleSet);
    return plainNotice('success', fill(ruleSetSentences.applied, { title: ruleSet.title }));
  });
}

/** Records the rules first, as the next version of their id, then saves them in the workbook. */
export function recordRuleSet(context: ActionContext, ruleSet: RuleSet) {
  return runAction(context, ruleSetProgressLabels.record, async () => {
    const { record, store } = context;
    const open = openedReport(store.get());
    if (!open) return null;
    const known = store.get().councilRules ?? (await record.ruleSets()).own;
    const replaces = known.findLast(other => other.ruleSet.id === ruleSet.id)?.version ?? 0;
    const from = periodText(firstMonth(open.report.period));
    const kept = await record.keepRuleSet(ruleSet, from, replaces).catch(async error => {
      // Somebody else may have recorded another version: it is shown beside these rules.
      await loadCouncilRules(context);
      throw error;
    });
    store.set({ councilRules: [...known.filter(other => !isSameVersion(other, kept)), kept] });
    await saveAndApply(context, ruleSet);
    const { version, from: firstPeriod } = kept;
    const values = { title: ruleSet.title, version, from: firstPeriod };
    return plainNotice('success', fill(ruleSetSentences.recorded, values));
  });
}

/** Reads the council's own rules on record, for the pane to offer. False where the record cannot be read. */
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
  const ownRuleSets = await rememberFrom(context, open, ruleSet);
  await applyDecision(context, decisions => ({ ...decisions, ruleSet: ruleSet.id }), ownRuleSets);
  resetDraft(context);
}

/** The council's rules that the workbook then keeps for this period. */
async function rememberFrom(
  { workbook }: ActionContext,
  { report: { period } }: OpenedReport,
  ruleSet: RuleSet,
): Promise<readonly RuleSet[]> {
  const kept = await rememberRuleSet(workbook, { from: periodCode(firstMonth(period)), ruleSet });
  return ruleSetsInForce(periodCode(period), kept);
}

/** An open form continues with the rules that were chosen. */
function resetDraft({ store }: ActionContext): void {
  const open = openedReport(store.get());
  if (open && store.get().rulesDraft) store.set({ rulesDraft: draftOf(open.ruleSet) });
}

const isSameVersion = (a: RuleSetVersion, b: RuleSetVersion): boolean =>
  a.ruleSet.id === b.ruleSet.id && a.version === b.version;
