import { builtInRuleSet, type RuleSet } from './ruleSet.ts';

/** A council's own rule set, and the code of the first period that it may be used for. */
export interface DatedRuleSet {
  readonly ruleSet: RuleSet;
  readonly from: number;
}

/** For each id the rule set that began last by `period`, a period's code; where two began together, the later in the list. */
export function ruleSetsInForce(period: number, own: readonly DatedRuleSet[]): RuleSet[] {
  const begun = own.filter(({ from }) => from <= period).sort((a, b) => a.from - b.from);
  return [...new Map(begun.map(({ ruleSet }) => [ruleSet.id, ruleSet])).values()];
}

/** The rule set of that id, Outturn's or the council's; null where there is none. A council's cannot replace one of Outturn's. */
export function findRuleSet(id: string, own: readonly RuleSet[]): RuleSet | null {
  return builtInRuleSet(id) ?? own.find(ruleSet => ruleSet.id === id) ?? null;
}
