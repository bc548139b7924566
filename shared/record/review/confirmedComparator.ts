import { comparatorInSheet } from '../../checks/judge/sheetComparator.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';
import { readRecordedRow } from '../quarter/readRecordedRow.ts';

/**
 * R3: whether a recorded row's comparator may decide its rating. A person has confirmed it under their id, or it is the
 * row's own base, as in "Better than last year".
 */
export function isComparatorConfirmed(row: IndicatorBody): boolean {
  const { comparator } = row;
  if (comparator === null || !comparator.confirmed) return false;
  return comparator.by !== undefined || comparator.value === baseCompared(row);
}

function baseCompared(row: IndicatorBody): number | null {
  const { outturn, target, annualTarget, ...bases } = readRecordedRow(row);
  const applicable = applicableTarget(target, annualTarget).target;
  if (applicable.state !== 'comparator' || outturn.state !== 'measured') return null;
  return comparatorInSheet(bases, applicable.area, outturn.parts[0].quantity)?.value ?? null;
}
