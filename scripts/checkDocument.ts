import { judge } from '../shared/checks/judgement.ts';
import type { Assessment } from '../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../shared/decisions.ts';
import { periodText } from '../shared/quarter.ts';
import type { Indicator, Published, Report } from '../shared/report.ts';
import { a1, type CellAddress } from '../shared/sheet/cells.ts';

/** What `--json` prints. Other programs read it: names may be added, never changed. */
export interface CheckDocument {
  readonly period: string;
  readonly ruleSet: string;
  readonly indicators: readonly CheckedIndicator[];
  readonly findings: readonly CheckedFinding[];
  readonly headline: Assessment['headline'];
}

export interface CheckedIndicator extends Published {
  readonly id: string;
  readonly lineNo: string | null;
  /** The performance cell. */
  readonly cell: string;
  readonly title: string;
  readonly ratingWhy: string;
  readonly published: Published;
}

export interface CheckedFinding {
  readonly code: string;
  readonly severity: string;
  readonly cell: string;
  readonly indicator: string;
  readonly message: string;
}

export function checkDocument(report: Report, assessment: Assessment): CheckDocument {
  return {
    period: periodText(report.period),
    ruleSet: assessment.ruleSet.id,
    indicators: report.indicators.map(indicator => checkedIndicator(indicator, report, assessment)),
    findings: assessment.findings.map(({ code, severity, cell, indicator, message }) => ({
      code,
      severity,
      cell: a1(cell),
      indicator,
      message,
    })),
    headline: assessment.headline,
  };
}

/** Judged row by row: the assessment knows them by id, and a line number may stand on two rows. */
function checkedIndicator(
  indicator: Indicator,
  { period }: Report,
  { ruleSet }: Assessment,
): CheckedIndicator {
  const { id, lineNo, title, published } = indicator;
  const { rating, short, long } = judge(indicator, period, NO_DECISIONS, ruleSet);
  return {
    id,
    lineNo,
    cell: a1(performanceCell(indicator)),
    title,
    rating: rating.rating,
    ratingWhy: rating.why,
    short: short.direction,
    long: long.direction,
    published,
  };
}

function performanceCell({ cells, row }: Indicator): CellAddress {
  return cells.performance ?? cells.title ?? { row, column: 0 };
}
