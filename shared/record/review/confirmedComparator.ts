import { comparatorInSheet } from '../../checks/judge/sheetComparator.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';
import { readRecordedRow } from '../quarter/readRecordedRow.ts';

/**
 * R3: whether a recorded row's comparator may decide its rating. A person has confirmed it under their id, or it is the
 * row's own base, as in "Better than last year", or its own benchmark.
 */
export function isComparatorConfirmed(row: IndicatorBody, rules: RuleSet): boolean {
  const { comparator } = row;
  if (comparator === null || !comparator.confirmed) return false;
  return comparator.by !== undefined || comparator.value === figureCompared(row, rules);
}

function figureCompared(row: IndicatorBody, rules: RuleSet): number | null {
  const { outturn, target, annualTarget, ...others } = readRecordedRow(row);
  const applicable = applicableTarget(target, annualTarget, rules.target).target;
  if (applicable.state !== 'comparator' || outturn.state !== 'measured') return null;
  // The column is chosen by its heading, which is not on record: its figure is.
  const benched = { ...others, benchmark: { area: applicable.area, period: '' } };
  return comparatorInSheet(benched, applicable.area, outturn.parts[0].quantity)?.value ?? null;
}
