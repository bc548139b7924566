import { settledBy } from '../../../addin/taskpane/desk/settle.ts';
import { sheetQuarter } from '../../../addin/taskpane/sheetQuarter.ts';
import type { MemoryWorkbook } from '../../../addin/workbench/memoryModel.ts';
import { isOpenWarning } from '../../../shared/checks/finding.ts';
import type { SignedQuarter } from '../../../shared/record/revision.ts';
import type { CellAddress } from '../../../shared/sheet/cells.ts';
import { ME } from '../theRecordAnswers.ts';
import { aDesk } from './aDesk.ts';

export type Sitting = ReturnType<typeof aDesk>;

/** An officer who has looked at the report, had it checked, and answered for its warnings. */
export async function readyDesk(...given: Parameters<typeof aDesk>): Promise<Sitting> {
  const sitting = aDesk(...given);
  const { desk, checked } = sitting;
  await desk.look();
  await desk.check();
  const warnings = checked().assessment.findings.filter(isOpenWarning);
  if (warnings.length > 0) await desk.acknowledge(warnings, { reason: 'Seen.', by: ME.name });
  return sitting;
}

export function performanceCell({ open }: Sitting, id: string): CellAddress {
  const cell = open().report.indicators.find(indicator => indicator.id === id)?.cells.performance;
  if (!cell) throw new Error(`There is no indicator ${id}.`);
  return cell;
}

export function type(model: MemoryWorkbook, { row, column }: CellAddress, text: string): void {
  model.sheets[0]?.write({ row, column, rows: 1, columns: 1 }, [[text]]);
}

const NOTHING_TOLD = { period: '2017/18 Q2', onRecord: [], standing: [] } as const;

/** The quarter that the sheet would put on record under the officer's id: as the first one, where nobody asked the record. */
export function quarterOf({ open }: Sitting): SignedQuarter {
  const { code } = ME.council;
  const settlement = open().settlement ?? settledBy(open(), code, NOTHING_TOLD, { rows: [], answers: [] });
  const quarter = sheetQuarter({ ...open(), settlement }, code, ME.oid);
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
