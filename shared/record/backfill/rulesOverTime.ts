import { type ExplainedRatings, explainedRatings } from '../../checks/proposals/proposeRules.ts';
import { NO_DECISIONS } from '../../decisions.ts';
import { periodCode } from '../../period.ts';
import { type DatedRuleSet, ruleSetsInForce } from '../../rules/ruleSets/datedRuleSet.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { OldReport } from './oldWorkbook.ts';

/** Rules change with the year, so that a report of another year is as far away as so many more. */
const ANOTHER_YEAR = 4;

/**
 * For each report the rules that explain most of its ratings. One quarter often fits several, such as where no figure is in
 * the band that AMBER would have: then those count that explain more of the reports around it, the nearest most.
 */
export function rulesOverTime(
  reports: readonly OldReport[],
  own: readonly DatedRuleSet[],
): (report: OldReport) => RuleSet {
  const explained = reports
    .toSorted((a, b) => periodCode(a.report.period) - periodCode(b.report.period))
    .map(old => {
      const { report } = old;
      const ruleSets = [...ruleSetsInForce(periodCode(report.period), own), ...BUILT_IN_RULE_SETS];
      return { old, ratings: explainedRatings(report, NO_DECISIONS, ruleSets) };
    });
  const around = (at: number, { id }: RuleSet): number =>
    explained.reduce((sum, { old, ratings }, index) => {
      const year = explained[at]?.old.report.period.startYear;
      const apart = Math.abs(index - at) + (old.report.period.startYear === year ? 0 : ANOTHER_YEAR);
      return sum + countOf(id, ratings) / (1 + apart) ** 2;
    }, 0);
  return old => {
    const at = explained.findIndex(one => one.old === old);
    const [best] = (explained[at]?.ratings ?? []).toSorted(
      (a, b) => b.explained - a.explained || around(at, b.ruleSet) - around(at, a.ruleSet),
    );
    if (!best) throw new Error('There are no rules to judge an old report by.');
    return best.ruleSet;
  };
}

const countOf = (id: string, ratings: readonly ExplainedRatings[]): number =>
  ratings.find(({ ruleSet }) => ruleSet.id === id)?.explained ?? 0;
