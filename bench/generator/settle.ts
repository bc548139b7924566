import { CORRECTIVE_ACTIONS } from '../catalogue/catalogue.ts';
import type { Dice } from './dice.ts';
import { type BenchReport, withRow } from './report.ts';
import type { Row } from './row.ts';
import { publish } from './verdict.ts';

/** A row whose rating and arrows follow from its figures, and whose comment says what is done where it is RED. */
export function settled(
  row: Row,
  { period, ruleSet }: Pick<BenchReport, 'period' | 'ruleSet'>,
  dice: Dice,
): Row {
  const published = publish(row, period.quarter, ruleSet);
  const correctiveAction =
    published.rating === 'RED' ? (row.correctiveAction ?? dice.pick(CORRECTIVE_ACTIONS)) : null;
  return { ...row, published, correctiveAction };
}

/** The report with one row changed, and all that follows from the change put right. */
export function withSettled(
  report: BenchReport,
  index: number,
  change: Partial<Row>,
  dice: Dice,
): BenchReport {
  const row = report.rows[index];
  if (row === undefined) throw new Error(`The report has no row ${index}.`);
  return withRow(report, index, settled({ ...row, ...change }, report, dice));
}
