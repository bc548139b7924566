import { runChecks } from '../../../../shared/checks/runChecks.ts';
import type { SignedQuarter } from '../../../../shared/record/revision.ts';
import { signedQuarter } from '../../../../shared/record/signedQuarter.ts';
import type { OpenedReport } from '../../state/paneState.ts';

export type QuarterSource = Pick<OpenedReport, 'report' | 'decisions' | 'ruleSet' | 'indicatorMatches'>;

/**
 * The quarter that the sheet would put on record, made anew; null where it is not known which indicators of that council its
 * rows are. `by` is the directory id of whoever signs it. The quarter before is not asked for: what it alone shows are
 * notes, and no note goes on record.
 */
export function sheetQuarter(
  { report, decisions, ruleSet, indicatorMatches }: QuarterSource,
  council: string,
  by: string,
): SignedQuarter | null {
  if (indicatorMatches?.council !== council) return null;
  const assessment = runChecks(report, decisions, ruleSet);
  return signedQuarter(assessment.report, assessment, { council, by, identities: indicatorMatches.rows });
}

/** Who answers for the decisions in a quarter; null where there are none. The record takes one person's only. */
export function decidedBy({ indicators, acknowledgements = [] }: SignedQuarter): string | null {
  const rows = indicators.flatMap(row => [...row.overrides, ...(row.acknowledgements ?? [])]);
  return [...rows, ...acknowledgements][0]?.by ?? null;
}
