import { a1, type SheetCells } from '../../shared/cells.ts';
import { type Assessment, runChecks } from '../../shared/checks/runChecks.ts';
import { type Decisions, NO_DECISIONS } from '../../shared/decisions.ts';
import type { RowIdentity } from '../../shared/record/identity/rowIdentity.ts';
import type { Report } from '../../shared/report.ts';
import { builtInRuleSet, TWO_STATE } from '../../shared/rules/ruleSets/ruleSet.ts';
import { readReport } from '../../shared/sheet/readReport.ts';

export function reportOf(cells: SheetCells): Report {
  const result = readReport(cells);
  if (!result.ok) throw new Error(result.sentence);
  return result.report;
}

/** Each row is the indicator that its id in the sheet names: for what is not about identity. */
export const byTheirIds = ({ indicators }: Report): ReadonlyMap<string, RowIdentity> =>
  new Map(indicators.map(({ id }) => [id, { uid: id }]));

export function assessed(cells: SheetCells, decisions: Partial<Decisions> = {}): Assessment {
  const all = { ...NO_DECISIONS, ...decisions };
  return runChecks(reportOf(cells), all, builtInRuleSet(all.ruleSet) ?? TWO_STATE);
}

/** Each finding as "severity code cell". */
export function told(cells: SheetCells, decisions: Partial<Decisions> = {}): string[] {
  return assessed(cells, decisions).findings.map(
    ({ severity, code, cell }) => `${severity} ${code} ${a1(cell)}`,
  );
}

/** Of those, the errors: what a test of reading is about, whatever else the checks may note of its rows. */
export function errors(cells: SheetCells, decisions: Partial<Decisions> = {}): string[] {
  return told(cells, decisions).filter(finding => finding.startsWith('error'));
}

/** Every comparator that the sheet proposes, confirmed by a person as it is. */
export function confirmedByName(
  cells: SheetCells,
  by = 'Performance officer',
): Pick<Decisions, 'comparators'> {
  const proposed = [...assessed(cells).judgements].flatMap(([id, { comparator }]) =>
    comparator === null ? [] : [[id, { ...comparator, confirmed: true, by }] as const],
  );
  return { comparators: Object.fromEntries(proposed) };
}
