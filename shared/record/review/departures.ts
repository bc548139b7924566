import type { JudgedField } from '../../checks/decisions/decisionScope.ts';
import { parsePeriod } from '../../period.ts';
import type { IndicatorBody, SignedQuarter } from '../contract/signedQuarter.ts';
import { rulesByUid } from '../quarter/rulesByUid.ts';
import { rejudgeRow } from './rejudgeRow.ts';

/** A rating or arrow of an imported quarter that its rules do not give; null for none. */
export interface Departure {
  readonly row: IndicatorBody;
  readonly field: JudgedField;
  readonly published: string | null;
  readonly answer: string | null;
}

const FIELDS: readonly JudgedField[] = ['rating', 'short', 'long'];

/**
 * Where the published ratings and arrows of an imported quarter differ from what its rules give, row by row. What was not
 * published is not a departure. Empty for a quarter that was signed off, whose differences are decisions.
 */
export function departuresOf(quarter: SignedQuarter): Departure[] {
  const period = parsePeriod(quarter.period);
  if (!period || !quarter.imported) return [];
  const rules = rulesByUid(quarter);
  return quarter.indicators.flatMap(row => {
    const { found } = rejudgeRow(row, rules, period);
    return FIELDS.flatMap((field): Departure[] =>
      row[field] === null || row[field] === found[field].answer
        ? []
        : [{ row, field, published: row[field], answer: found[field].answer }],
    );
  });
}
