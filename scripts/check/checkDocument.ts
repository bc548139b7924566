import { a1, type CellAddress } from '../../shared/cells.ts';
import type { Assessment } from '../../shared/checks/runChecks.ts';
import { periodText } from '../../shared/period.ts';
import type { Indicator, Published, Report } from '../../shared/report.ts';

/** What `--json` prints. Other programs read it: names may be added, never changed. */
export interface CheckDocument {
  readonly period: string;
  readonly ruleSet: string;
  readonly indicators: readonly CheckedIndicator[];
  readonly findings: readonly CheckedFinding[];
  readonly headline: Assessment['headline'];
  /** The name of the sheet. */
  readonly sheet: string;
  /** The names of other sheets that hold a report. */
  readonly otherSheets: readonly string[];
  /** With --propose: which rules explain the printed ratings, in sentences. */
  readonly proposals?: readonly string[];
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

export function checkDocument(
  report: Report,
  assessment: Assessment,
  otherSheets: readonly string[],
  proposals?: readonly string[],
): CheckDocument {
  const named = new Map(report.indicators.map(indicator => [indicator.id, nameOf(indicator)]));
  return {
    period: periodText(report.period),
    ruleSet: assessment.ruleSet.id,
    indicators: report.indicators.map(indicator => checkedIndicator(indicator, assessment)),
    findings: assessment.findings.map(({ code, severity, cell, indicator, message }) => ({
      code,
      severity,
      cell: a1(cell),
      indicator: named.get(indicator) ?? indicator,
      message,
    })),
    headline: assessment.headline,
    sheet: report.sheet,
    otherSheets,
    ...(proposals && { proposals }),
  };
}

/** The sheet's line number. Rows that claim the same one share it here; their ids differ. */
function nameOf({ id, lineNo }: Indicator): string {
  return lineNo ?? id;
}

function checkedIndicator(indicator: Indicator, { judgements }: Assessment): CheckedIndicator {
  const { id, lineNo, title, published } = indicator;
  const judgement = judgements.get(id);
  return {
    id: nameOf(indicator),
    lineNo,
    cell: a1(performanceCell(indicator)),
    title,
    rating: judgement?.rating.rating ?? null,
    ratingWhy: judgement?.rating.why ?? '',
    short: judgement?.short.direction ?? null,
    long: judgement?.long.direction ?? null,
    published,
  };
}

function performanceCell({ cells, row }: Indicator): CellAddress {
  return cells.performance ?? cells.title ?? { row, column: 0 };
}
