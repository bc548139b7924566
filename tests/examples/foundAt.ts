import { a1, type SheetCells } from '../../shared/cells.ts';
import type { CheckOptions } from '../../shared/checks/check.ts';
import { type EarlierQuarter, earlierQuarterOf } from '../../shared/checks/earlier/earlierQuarter.ts';
import type { Finding, FindingCode } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { type Decisions, NO_DECISIONS } from '../../shared/decisions.ts';
import { builtInRuleSet, TWO_STATE } from '../../shared/rules/ruleSets/ruleSet.ts';
import { aReport, type RowTexts } from './aReport.ts';
import { reportOf } from './assessed.ts';

/** A row by the cells in which it differs from the clean one. */
export type ChangedRow = Partial<RowTexts>;

/** A row of counts that only its arrows keep from being clean. */
export const COUNT_ROW: ChangedRow = {
  title: 'Number of new homes completed',
  annualTarget: '400',
  target: '200',
  performance: '230 GREEN',
  shortBase: '210',
  longBase: '190',
};

/** What one check finds, in the order of the sheet. */
export function findingsWith(
  code: FindingCode,
  cells: SheetCells,
  decisions: Partial<Decisions> = {},
  options: CheckOptions = {},
): Finding[] {
  const all = { ...NO_DECISIONS, ...decisions };
  const ruleSet = builtInRuleSet(all.ruleSet) ?? TWO_STATE;
  return runChecks(reportOf(cells), all, ruleSet, options).findings.filter(finding => finding.code === code);
}

/** Where one check finds something, each as "severity cell". */
export function foundAt(code: FindingCode, cells: SheetCells, options: CheckOptions = {}): string[] {
  return findingsWith(code, cells, {}, options).map(({ severity, cell }) => `${severity} ${a1(cell)}`);
}

/** The sheet with another quarter in every text that names Q2. */
export function inQuarter(cells: SheetCells, quarter: 1 | 3 | 4): SheetCells {
  const values = cells.values.map(texts =>
    texts.map(text => (typeof text === 'string' ? text.replace(/Q2/g, `Q${quarter}`) : text)),
  );
  return { ...cells, values };
}

/** The first quarter's report, as its own sheet has it. */
export const firstQuarter = (...rows: readonly ChangedRow[]): EarlierQuarter =>
  earlierQuarterOf(reportOf(inQuarter(aReport(...rows), 1)));
