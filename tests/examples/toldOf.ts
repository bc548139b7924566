import { a1, type SheetCells } from '../../shared/cells.ts';
import type { CheckOptions } from '../../shared/checks/check.ts';
import type { FindingCode } from '../../shared/checks/finding.ts';
import { runChecks } from '../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../shared/decisions.ts';
import { TWO_STATE } from '../../shared/rules/ruleSets/ruleSet.ts';
import { reportOf } from './assessed.ts';

/** Where one check has something to say, each as "severity cell". */
export function toldOf(code: FindingCode, cells: SheetCells, asked: CheckOptions = {}): string[] {
  return runChecks(reportOf(cells), NO_DECISIONS, TWO_STATE, asked).findings.flatMap(finding =>
    finding.code === code ? [`${finding.severity} ${a1(finding.cell)}`] : [],
  );
}
