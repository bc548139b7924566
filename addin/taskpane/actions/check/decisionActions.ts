import { decisionFingerprint } from '../../../../shared/checks/decisions/fingerprint.ts';
import { recordedThen } from '../../../../shared/checks/earlier/recordedThen.ts';
import { REVISED_BASES } from '../../../../shared/checks/figures/baseDiffers.ts';
import { decidesRating, type Finding } from '../../../../shared/checks/finding.ts';
import type {
  Acknowledgement,
  Decisions,
  Frequency,
  Override,
  TypedLimits,
} from '../../../../shared/decisions.ts';
import type { Kind } from '../../../../shared/indicator.ts';
import { periodText } from '../../../../shared/period.ts';
import { LONGEST_REASON } from '../../../../shared/record/contract/longestReason.ts';
import { sheetsOf } from '../../../../shared/report.ts';
import { findRuleSet } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import type { RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { partAt } from '../../../../shared/sheet/parts/joinReports.ts';
import type { Comparator } from '../../../../shared/target.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { type OpenedReport, openedReport, seenView } from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { runAction } from '../runAction.ts';
import { checkedView } from './checkReport.ts';
import { rememberDecisions } from './decisionsMemory.ts';
import { checkProgressLabels, decisionReasons } from './words.ts';

type Change = (decisions: Decisions, open: OpenedReport) => Decisions;

function decide(context: ActionContext, change: Change) {
  return runAction(context, checkProgressLabels.decide, () => applyDecision(context, change));
}

/**
 * Records a decision about the report in the workbook, then checks the report again with it.
 * `ownRuleSets` replaces the council's own rules to choose from, where they have changed.
 */
export async function applyDecision(
  context: ActionContext,
  change: Change,
  ownRuleSets?: readonly RuleSet[],
): Promise<null> {
  const state = context.store.get();
  const open = openedReport(state);
  if (!open) return null;
  const decisions = change(open.decisions, open);
  const own = ownRuleSets ?? open.ownRuleSets;
  const ruleSet = findRuleSet(decisions.ruleSet, own) ?? open.ruleSet;
  const { sheet, sheets, report } = open;
  const at = { period: periodText(report.period), sheet, sheets, rows: report.indicators };
  await rememberDecisions(context.workbook, at, decisions);
  // What was signed used the decisions made before this one.
  const signedOff = open.signedOff && { ...open.signedOff, matches: false };
  const decided: OpenedReport = { ...open, decisions, ownRuleSets: own, ruleSet, signedOff };
  const view = state.view.state === 'checked' ? await checkedView(context, decided) : null;
  context.store.set({ view: view ?? seenView(decided) });
  return null;
}

/** R3: a named person confirms the value that "Better than England" is measured by: the person who is signed in, or a typed name. */
export function confirmComparator(
  context: ActionContext,
  indicator: string,
  comparator: Omit<Comparator, 'confirmed'>,
) {
  const by = comparator.by ?? context.record.person()?.name ?? '';
  return decide(context, decisions => ({
    ...decisions,
    comparators: { ...decisions.comparators, [indicator]: { ...comparator, confirmed: true, by } },
  }));
}

/** A row whose comparator nobody can confirm goes on record as not rated. */
export function signAsNotRated(context: ActionContext, finding: Finding, by: string) {
  return overrideError(context, finding, { decision: 'not-rated', reason: decisionReasons.notConfirmed, by });
}

/** Asked once for each indicator: how its outturn is reported, where its title does not say. */
export function answerKind(context: ActionContext, indicator: string, kind: Kind) {
  return decide(context, decisions => ({ ...decisions, kinds: { ...decisions.kinds, [indicator]: kind } }));
}

/** Asked once for the whole sheet: whether bigger or smaller is better, by indicator. */
export function answerPolarities(context: ActionContext, polarities: Decisions['polarities']) {
  return decide(context, decisions => ({
    ...decisions,
    polarities: { ...decisions.polarities, ...polarities },
  }));
}

/** Asked once: whether an outturn is due each quarter. */
export function answerFrequency(context: ActionContext, indicator: string, frequency: Frequency) {
  return decide(context, decisions => ({
    ...decisions,
    frequencies: { ...decisions.frequencies, [indicator]: frequency },
  }));
}

/** Asked once: what the rule set needs besides the target, where the sheet has no column for it. */
export function answerLimits(context: ActionContext, indicator: string, limits: TypedLimits) {
  return decide(context, decisions => ({
    ...decisions,
    limits: { ...decisions.limits, [indicator]: limits },
  }));
}

export type OverrideReason = Pick<Override, 'decision' | 'reason' | 'by'>;

/** A named person keeps a figure that a check calls an error. The override lapses when the row's facts change. */
export function overrideError(context: ActionContext, finding: Finding, way: OverrideReason) {
  return decide(context, (decisions, open) => {
    const place = placeOf(finding, open);
    if (!place) return decisions;
    return { ...decisions, overrides: [...others(decisions.overrides, finding, open), { ...place, ...way }] };
  });
}

export function withdrawOverride(context: ActionContext, finding: Finding) {
  return decide(context, (decisions, open) => ({
    ...decisions,
    overrides: others(decisions.overrides, finding, open),
  }));
}

/**
 * Why one or more warnings are accepted. An acknowledgement lapses as an override does. A warning whose answer decides a
 * rating is left open.
 */
export function acknowledgeWarnings(
  context: ActionContext,
  findings: readonly Finding[],
  said: Pick<Acknowledgement, 'reason' | 'by'>,
) {
  return decide(context, (decisions, open) => {
    const acknowledged = findings.filter(finding => !decidesRating(finding));
    const fresh = acknowledged.flatMap(finding => {
      const place = placeOf(finding, open);
      return place ? [{ ...place, ...said, ...recordedThen(finding, open) }] : [];
    });
    const rest = acknowledged.reduce<readonly Acknowledgement[]>(
      (left, finding) => others(left, finding, open),
      decisions.acknowledgements,
    );
    return { ...decisions, acknowledgements: [...rest, ...fresh] };
  });
}

/**
 * The figure of an earlier period was revised, so that the base is not what the record has. The reason is kept with what it is
 * not, and goes on record with the sign-off.
 */
export function declareRevised(
  context: ActionContext,
  finding: Finding,
  { reason, by }: Pick<Acknowledgement, 'reason' | 'by'>,
) {
  const open = openedReport(context.store.get());
  const column = REVISED_BASES[finding.code];
  const quarter = column && open?.recordedBases?.[column];
  const { recorded } = open ? recordedThen(finding, open) : {};
  if (!quarter || recorded === undefined) return acknowledgeWarnings(context, [finding], { reason, by });
  const values = { period: periodText(quarter.period), rev: quarter.rev, recorded };
  const said = fill(decisionReasons.revised, { ...values, reason });
  return acknowledgeWarnings(context, [finding], { reason: said.slice(0, LONGEST_REASON), by });
}

export function withdrawAcknowledgement(context: ActionContext, finding: Finding) {
  return decide(context, (decisions, open) => ({
    ...decisions,
    acknowledgements: others(decisions.acknowledgements, finding, open),
  }));
}

/** What a decision is about, with a fingerprint of the facts behind it; null where the sheet no longer has that row. */
function placeOf({ indicator, code, cell }: Finding, { report }: OpenedReport) {
  const facts = decisionFingerprint(partAt(report, cell), { indicator, code });
  return facts === null ? null : { indicator, code, facts };
}

/** The decisions about anything else: about another sheet as a whole as well, where the report is on several. */
function others<Decision extends Acknowledgement>(
  decisions: readonly Decision[],
  { indicator, code, cell }: Finding,
  { report }: OpenedReport,
): Decision[] {
  const elsewhere = indicator === '' ? sheetsOf(report).filter(sheet => sheet !== partAt(report, cell)) : [];
  const factsElsewhere = elsewhere.map(sheet => decisionFingerprint(sheet, { indicator, code }));
  return decisions.filter(
    other => other.indicator !== indicator || other.code !== code || factsElsewhere.includes(other.facts),
  );
}
