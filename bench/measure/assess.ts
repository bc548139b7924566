import type { SheetCells } from '../../shared/cells.ts';
import type { CheckOptions } from '../../shared/checks/check.ts';
import { type EarlierQuarter, earlierQuarterOf } from '../../shared/checks/earlier/earlierQuarter.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { type Decisions, NO_DECISIONS } from '../../shared/decisions.ts';
import type { Report } from '../../shared/report.ts';
import { builtInRuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { readReport } from '../../shared/sheet/readReport.ts';
import { figureValue } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type LaidReport, layReport } from '../shapes/layReport.ts';

export interface Assessed {
  readonly laid: LaidReport;
  readonly findings: readonly Finding[];
}

/** What is known beside the sheet: last quarter's report, or another report of the quarter. */
export interface Beside {
  readonly earlier?: BenchReport | undefined;
  readonly elsewhere?: BenchReport | undefined;
}

/** From cells to findings, as in the command and the pane. */
export function assess(
  report: BenchReport,
  { earlier, elsewhere }: Beside = {},
  isOnRequest?: true,
): Assessed {
  const laid = layReport(report);
  const before: EarlierQuarter | null = earlier ? earlierQuarterOf(read(layReport(earlier).cells)) : null;
  const others = elsewhere ? read(layReport(elsewhere).cells).indicators : [];
  const given = {
    earlier: before,
    elsewhere: others.map(({ id, texts }) => ({
      report: 'Housing',
      indicator: id,
      performance: texts.performance ?? '',
    })),
  };
  return { laid, findings: findingsOf(report, read(laid.cells), given, isOnRequest) };
}

/** @throws where the rule set is not built in. */
export function findingsOf(
  report: BenchReport,
  asRead: Report,
  given: Pick<CheckOptions, 'earlier' | 'elsewhere'>,
  isOnRequest?: true,
): readonly Finding[] {
  const ruleSet = builtInRuleSet(report.ruleSet);
  if (ruleSet === null) throw new Error(`There is no rule set "${report.ruleSet}".`);
  return runChecks(asRead, decisionsOf(report), ruleSet, {
    ...given,
    onRequest: isOnRequest ? ['target-softer'] : [],
  }).findings;
}

/** @throws where the sheet is not read as a report. */
export function read(cells: SheetCells): Report {
  const found = readReport(cells);
  if (!found.ok) throw new Error(`A generated report was not read: ${found.sentence}`);
  return found.report;
}

/** The officer has confirmed the value that "Better than England" compares with. */
export function decisionsOf({ rows, ruleSet }: BenchReport): Decisions {
  const comparators = Object.fromEntries(
    rows.flatMap(({ lineNo, comparator }) => {
      if (lineNo === null || comparator === null) return [];
      const source = 'the national return';
      return [
        [lineNo, { value: figureValue(comparator), area: 'England', period: '', source, confirmed: true }],
      ];
    }),
  );
  return { ...NO_DECISIONS, ruleSet, comparators };
}
