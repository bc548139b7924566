import type { SheetCells } from '../../shared/cells.ts';
import type { CheckOptions } from '../../shared/checks/check.ts';
import { periodOfBase } from '../../shared/checks/earlier/compareBases.ts';
import { type EarlierQuarter, earlierQuarterOf } from '../../shared/checks/earlier/earlierQuarter.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { type Decisions, NO_DECISIONS } from '../../shared/decisions.ts';
import type { BaseColumn, RecordedBases, RecordedOutturns } from '../../shared/recordedBases.ts';
import { printedText, type Report } from '../../shared/report.ts';
import { builtInRuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { readReport } from '../../shared/sheet/readReport.ts';
import type { RecordedTexts } from '../faults/fault.ts';
import { figureValue } from '../generator/figure.ts';
import type { BenchReport } from '../generator/report.ts';
import { type LaidReport, layReport } from '../shapes/layReport.ts';

export interface Assessed {
  readonly laid: LaidReport;
  readonly findings: readonly Finding[];
}

/** What is known beside the sheet: last quarter's report, another report of the quarter, or the record of earlier ones. */
export interface Beside {
  readonly earlier?: BenchReport | undefined;
  readonly elsewhere?: BenchReport | undefined;
  readonly recorded?: RecordedTexts | undefined;
}

/** From cells to findings, as in the command and the pane. */
export function assess(
  report: BenchReport,
  { earlier, elsewhere, recorded }: Beside = {},
  isOnRequest?: true,
): Assessed {
  const laid = layReport(report);
  const asRead = read(laid.cells);
  const before: EarlierQuarter | null = earlier ? earlierQuarterOf(read(layReport(earlier).cells)) : null;
  const others = elsewhere ? read(layReport(elsewhere).cells).indicators : [];
  const given = {
    recordedBases: recorded ? basesOnRecord(asRead, laid, recorded) : null,
    earlier: before,
    elsewhere: others.map(({ id, texts }) => ({
      report: 'Housing',
      indicator: id,
      performance: texts.performance ?? '',
    })),
  };
  return { laid, findings: findingsOf(report, asRead, given, isOnRequest) };
}

/** A record that has each base as the sheet prints it, but for the texts that are given. */
function basesOnRecord(asRead: Report, laid: LaidReport, recorded: RecordedTexts): RecordedBases {
  const outturnsOf = (column: BaseColumn): RecordedOutturns => {
    const rows = new Map(
      [...(recorded[column] ?? [])].map(([index, text]) => [laid.at(index, 'title').row, text]),
    );
    const outturns = asRead.indicators.map(
      row => [row.id, rows.get(row.row) ?? printedText(row, column)] as const,
    );
    return { period: periodOfBase(column, asRead), rev: 1, outturns: new Map(outturns) };
  };
  return { shortBase: outturnsOf('shortBase'), longBase: outturnsOf('longBase') };
}

/** @throws where the rule set is not built in. */
export function findingsOf(
  report: BenchReport,
  asRead: Report,
  given: Pick<CheckOptions, 'earlier' | 'elsewhere' | 'recordedBases'>,
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
