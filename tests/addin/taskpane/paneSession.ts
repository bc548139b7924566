import { matchFromRecord } from '../../../addin/taskpane/actions/identity/matchIndicators.ts';
import { sheetQuarter } from '../../../addin/taskpane/actions/signOff/sheetQuarter.ts';
import type { MemoryWorkbook } from '../../../addin/workbench/memoryModel.ts';
import type { CellAddress } from '../../../shared/cells.ts';
import { isOpenWarning } from '../../../shared/checks/finding.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { ME } from '../theRecordAnswers.ts';
import { aPane } from './aPane.ts';

export type PaneSession = ReturnType<typeof aPane>;

/** An officer who has looked at the report, had it checked, and answered for its warnings. */
export async function readyPane(...given: Parameters<typeof aPane>): Promise<PaneSession> {
  const sitting = aPane(...given);
  const { actions, checked } = sitting;
  await actions.loadReport();
  await actions.checkReport();
  const warnings = checked().assessment.findings.filter(isOpenWarning);
  if (warnings.length > 0) await actions.acknowledgeWarnings(warnings, { reason: 'Seen.', by: ME.name });
  return sitting;
}

export function performanceCell({ open }: PaneSession, id: string): CellAddress {
  const cell = open().report.indicators.find(indicator => indicator.id === id)?.cells.performance;
  if (!cell) throw new Error(`There is no indicator ${id}.`);
  return cell;
}

export function type(model: MemoryWorkbook, { row, column }: CellAddress, text: string): void {
  model.sheets[0]?.write({ row, column, rows: 1, columns: 1 }, [[text]]);
}

const NOTHING_TOLD = { period: '2017/18 Q2', onRecord: [], standing: [] } as const;

/** The quarter that the sheet would put on record under the officer's id: as the first one, where nobody asked the record. */
export function quarterInSheet({ open }: PaneSession): SignedQuarter {
  const { code } = ME.council;
  const indicatorMatches =
    open().indicatorMatches ?? matchFromRecord(open(), code, NOTHING_TOLD, { rows: [], answers: [] });
  const quarter = sheetQuarter({ ...open(), indicatorMatches: indicatorMatches }, code, ME.oid);
  if (!quarter) throw new Error('It was settled for another council.');
  return quarter;
}

/** The same with another outturn in one row, as somebody else may have signed it. */
export function withOutturn(quarter: SignedQuarter, line: string, performance: string): SignedQuarter {
  const indicators = quarter.indicators.map(row =>
    row.lineNo === line ? { ...row, texts: { ...row.texts, performance } } : row,
  );
  return { ...quarter, indicators };
}

/** The sheet's headings name the quarter after, as where it was copied for that one. */
export function inAnotherQuarter(model: MemoryWorkbook): void {
  const [sheet] = model.sheets;
  const used = sheet?.used();
  if (!sheet || !used) throw new Error('The sheet is empty.');
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'string' && /2017\/18 Q2/.test(value))
        type(model, { row, column }, value.replace('2017/18 Q2', '2017/18 Q3'));
    }
  }
}
