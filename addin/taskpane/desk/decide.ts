import { factsBehind } from '../../../shared/checks/facts.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type {
  Acknowledgement,
  Decisions,
  Frequency,
  Override,
  TypedLimits,
} from '../../../shared/decisions.ts';
import type { Kind } from '../../../shared/indicator.ts';
import { periodText } from '../../../shared/quarter.ts';
import { ruleSetNamed } from '../../../shared/rules/ownRuleSet.ts';
import type { RuleSet } from '../../../shared/rules/ruleSet.ts';
import type { Comparator } from '../../../shared/target.ts';
import { rememberDecisions } from '../memory/decisionsMemory.ts';
import { type OpenReport, openReport } from '../paneState.ts';
import { checkedView } from './check.ts';
import { doing } from './doing.ts';
import type { Tools } from './tools.ts';

type Change = (decisions: Decisions, open: OpenReport) => Decisions;

function decide(tools: Tools, change: Change) {
  return doing(tools, 'Taking that in', () => decideNow(tools, change));
}

/**
 * Decides something about the report, has the workbook remember it, and judges the report again in its light.
 * `ownRuleSets` are the council's rules to choose from, where they have become others.
 */
export async function decideNow(
  tools: Tools,
  change: Change,
  ownRuleSets?: readonly RuleSet[],
): Promise<null> {
  const state = tools.store.get();
  const open = openReport(state);
  if (!open) return null;
  const decisions = change(open.decisions, open);
  const own = ownRuleSets ?? open.ownRuleSets;
  const ruleSet = ruleSetNamed(decisions.ruleSet, own) ?? open.ruleSet;
  const { sheet, sheets, report } = open;
  const at = { period: periodText(report.period), sheet, sheets, rows: report.indicators };
  await rememberDecisions(tools.workbook, at, decisions);
  // What was signed went by the decisions of then.
  const signedOff = open.signedOff && { ...open.signedOff, matches: false };
  const decided: OpenReport = { ...open, decisions, ownRuleSets: own, ruleSet, signedOff };
  const view = state.view.state === 'checked' ? await checkedView(tools, decided) : null;
  tools.store.set({ view: view ?? { state: 'seen', open: decided } });
  return null;
}

/** R3: a person vouches for the value that "Better than England" is measured by. */
export function confirmComparator(
  tools: Tools,
  indicator: string,
  comparator: Omit<Comparator, 'confirmed'>,
) {
  return decide(tools, decisions => ({
    ...decisions,
    comparators: { ...decisions.comparators, [indicator]: { ...comparator, confirmed: true } },
  }));
}

/** Asked once per indicator: how its outturn is reported, where its title does not say. */
export function answerKind(tools: Tools, indicator: string, kind: Kind) {
  return decide(tools, decisions => ({ ...decisions, kinds: { ...decisions.kinds, [indicator]: kind } }));
}

/** Asked once: whether an outturn is due each quarter. */
export function answerFrequency(tools: Tools, indicator: string, frequency: Frequency) {
  return decide(tools, decisions => ({
    ...decisions,
    frequencies: { ...decisions.frequencies, [indicator]: frequency },
  }));
}

/** Asked once: what the rule set needs beside the target, where the sheet has no column for it. */
export function answerLimits(tools: Tools, indicator: string, limits: TypedLimits) {
  return decide(tools, decisions => ({ ...decisions, limits: { ...decisions.limits, [indicator]: limits } }));
}

export type WayThrough = Pick<Override, 'decision' | 'reason' | 'by'>;

/** A named person's way through an error that keeps the figure. It lapses when the row's facts change. */
export function override(tools: Tools, finding: Finding, way: WayThrough) {
  return decide(tools, (decisions, open) => {
    const place = placeOf(finding, open);
    if (!place) return decisions;
    return { ...decisions, overrides: [...others(decisions.overrides, finding), { ...place, ...way }] };
  });
}

export function withdrawOverride(tools: Tools, finding: Finding) {
  return decide(tools, decisions => ({ ...decisions, overrides: others(decisions.overrides, finding) }));
}

/** Why warnings may stand, one or many. An acknowledgement lapses as an override does. */
export function acknowledge(
  tools: Tools,
  findings: readonly Finding[],
  said: Pick<Acknowledgement, 'reason' | 'by'>,
) {
  return decide(tools, (decisions, open) => {
    const fresh = findings.flatMap(finding => {
      const place = placeOf(finding, open);
      return place ? [{ ...place, ...said }] : [];
    });
    const rest = findings.reduce<readonly Acknowledgement[]>(others, decisions.acknowledgements);
    return { ...decisions, acknowledgements: [...rest, ...fresh] };
  });
}

export function withdrawAcknowledgement(tools: Tools, finding: Finding) {
  return decide(tools, decisions => ({
    ...decisions,
    acknowledgements: others(decisions.acknowledgements, finding),
  }));
}

/** What a decision is about, and a fingerprint of what it rests on; null where the sheet no longer has it. */
function placeOf({ indicator, code }: Finding, { report }: OpenReport) {
  const facts = factsBehind(report, { indicator, code });
  return facts === null ? null : { indicator, code, facts };
}

const others = <Decision extends Pick<Override, 'indicator' | 'code'>>(
  decisions: readonly Decision[],
  { indicator, code }: Finding,
): Decision[] => decisions.filter(other => other.indicator !== indicator || other.code !== code);
