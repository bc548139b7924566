import { factsOf } from '../../../shared/checks/facts.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Decisions, Override } from '../../../shared/decisions.ts';
import { periodText } from '../../../shared/quarter.ts';
import { builtInRuleSet } from '../../../shared/rules/ruleSet.ts';
import type { Comparator } from '../../../shared/target.ts';
import { rememberDecisions } from '../memory/decisionsMemory.ts';
import { type OpenReport, openReport } from '../paneState.ts';
import { checkedView } from './check.ts';
import { doing } from './doing.ts';
import type { Tools } from './tools.ts';

/** Decides something about the report, has the workbook remember it, and judges the report again in its light. */
function decide(tools: Tools, change: (decisions: Decisions, open: OpenReport) => Decisions) {
  return doing(tools, 'Taking that in', async () => {
    const state = tools.store.get();
    const open = openReport(state);
    if (!open) return null;
    const decisions = change(open.decisions, open);
    const ruleSet = builtInRuleSet(decisions.ruleSet) ?? open.ruleSet;
    await rememberDecisions(
      tools.workbook,
      periodText(open.report.period),
      open.sheet,
      open.sheets,
      decisions,
    );
    // What was signed went by the decisions of then.
    const signedOff = open.signedOff && { ...open.signedOff, matches: false };
    const decided: OpenReport = { ...open, decisions, ruleSet, signedOff };
    const view = state.view.state === 'checked' ? await checkedView(tools, decided) : null;
    tools.store.set({ view: view ?? { state: 'seen', open: decided } });
    return null;
  });
}

export function chooseRuleSet(tools: Tools, ruleSet: string) {
  return decide(tools, decisions => ({ ...decisions, ruleSet }));
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

export type WayThrough = Pick<Override, 'decision' | 'reason' | 'by'>;

/** A named person's way through an error that keeps the figure. It lapses when the row's facts change. */
export function override(tools: Tools, { indicator, code }: Finding, way: WayThrough) {
  return decide(tools, (decisions, { report }) => {
    const row = report.indicators.find(({ id }) => id === indicator);
    if (!row) return decisions;
    const others = decisions.overrides.filter(other => other.indicator !== indicator || other.code !== code);
    return { ...decisions, overrides: [...others, { indicator, code, facts: factsOf(row), ...way }] };
  });
}

export function withdrawOverride(tools: Tools, { indicator, code }: Finding) {
  return decide(tools, decisions => ({
    ...decisions,
    overrides: decisions.overrides.filter(other => other.indicator !== indicator || other.code !== code),
  }));
}
