import type { Finding } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { type Decisions, NO_DECISIONS } from '../../shared/decisions.ts';
import { builtInRuleSet } from '../../shared/rules/ruleSet.ts';
import { readReport } from '../../shared/sheet/readReport.ts';
import { numberOf } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type LaidReport, laySheet } from '../shapes/laySheet.ts';

export interface Assessed {
  readonly laid: LaidReport;
  readonly findings: readonly Finding[];
}

/** From cells to findings, as the command and the pane go. */
export function assess(report: BenchReport): Assessed {
  const laid = laySheet(report);
  const ruleSet = builtInRuleSet(report.ruleSet);
  if (ruleSet === null) throw new Error(`There is no rule set "${report.ruleSet}".`);
  const read = readReport(laid.cells);
  if (!read.ok) throw new Error(`Report ${report.shape.id} ${report.seed} was not read: ${read.sentence}`);
  const { findings } = runChecks(read.report, decisionsOf(report), ruleSet);
  return { laid, findings };
}

/** The officer has confirmed what "Better than England" is measured by. */
function decisionsOf({ rows, ruleSet }: BenchReport): Decisions {
  const comparators = Object.fromEntries(
    rows.flatMap(({ lineNo, comparator }) =>
      lineNo === null || comparator === null
        ? []
        : [[lineNo, { value: numberOf(comparator), area: 'England', period: '', source: 'the national return', confirmed: true }]],
    ),
  );
  return { ...NO_DECISIONS, ruleSet, comparators };
}
