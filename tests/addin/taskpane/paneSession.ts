import { matchFromRecord } from '../../../addin/taskpane/actions/identity/matchIndicators.ts';
import { sheetQuarter } from '../../../addin/taskpane/actions/signOff/sheetQuarter.ts';
import type { MemorySheet, MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { a1, type CellAddress } from '../../../shared/cells.ts';
import {
  decidesRating,
  type Finding,
  type FindingCode,
  isOpenWarning,
} from '../../../shared/checks/finding.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { ME } from '../record/fakeRecord.ts';
import { aPane } from './aPane.ts';

export type PaneSession = ReturnType<typeof aPane>;

/** A session whose report has been checked. */
export async function checkedPane(...given: Parameters<typeof aPane>): Promise<PaneSession> {
  const session = aPane(...given);
  await session.actions.loadReport();
  await session.actions.checkReport();
  return session;
}

/** Confirms every comparator that the sheet proposes; a row without one is signed as not rated. */
export async function confirmAll({ actions, checked }: PaneSession): Promise<void> {
  for (const finding of checked().assessment.findings.filter(decidesRating).filter(isOpenWarning)) {
    const proposed = checked().assessment.judgements.get(finding.indicator)?.comparator;
    await (proposed
      ? actions.confirmComparator(finding.indicator, { ...proposed, by: ME.name })
      : actions.signAsNotRated(finding, ME.name));
  }
}

/** Answers every open warning: confirms the comparators, and acknowledges the rest. */
export async function acknowledgeAll(session: PaneSession): Promise<void> {
  const { actions, checked } = session;
  await confirmAll(session);
  const warnings = checked().assessment.findings.filter(isOpenWarning);
  if (warnings.length > 0) await actions.acknowledgeWarnings(warnings, { reason: 'Seen.', by: ME.name });
}

/** A session whose report has been checked and whose warnings are acknowledged. */
export async function readyPane(...given: Parameters<typeof aPane>): Promise<PaneSession> {
  const session = await checkedPane(...given);
  await acknowledgeAll(session);
  return session;
}

export function findingOf({ checked }: PaneSession, code: FindingCode, indicator?: string): Finding {
  const found = checked().assessment.findings.find(
    finding => finding.code === code && (indicator === undefined || finding.indicator === indicator),
  );
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
}

export function performanceCell({ open }: PaneSession, id: string): CellAddress {
  const cell = open().report.indicators.find(indicator => indicator.id === id)?.cells.performance;
  if (!cell) throw new Error(`There is no indicator ${id}.`);
  return cell;
}

export const sheetOf = (model: MemoryWorkbook): MemorySheet => {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
};

export function type(model: MemoryWorkbook, { row, column }: CellAddress, text: string): void {
  sheetOf(model).write({ row, column, rows: 1, columns: 1 }, [[text]]);
}

const NOTHING_ON_RECORD = {
  report: 'corporate',
  period: '2017/18 Q2',
  onRecord: [],
  latestRows: [],
} as const;

/**
 * The quarter that the sheet would put on record under the officer's id; as the council's first where the record was not
 * read.
 */
export function quarterInSheet({ open }: PaneSession): SignedQuarter {
  const { code } = ME.council;
  const indicatorMatches =
    open().indicatorMatches ?? matchFromRecord(open(), code, NOTHING_ON_RECORD, { rows: [], answers: [] });
  const quarter = sheetQuarter({ ...open(), indicatorMatches: indicatorMatches }, code, ME.oid);
  if (!quarter) throw new Error('The rows are matched for another council.');
  return quarter;
}

/** The same with another outturn in one row, as somebody else may have signed it off. */
export function withOutturn(quarter: SignedQuarter, line: string, performance: string): SignedQuarter {
  const indicators = quarter.indicators.map(row =>
    row.lineNo === line ? { ...row, texts: { ...row.texts, performance } } : row,
  );
  return { ...quarter, indicators };
}

/** Changes the sheet's headings to the next quarter, as where it was copied for that one. */
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

export const textAt = (model: MemoryWorkbook, { row, column }: CellAddress) =>
  sheetOf(model).value(row, column);

/** The contents and looks of every used cell of the first sheet. */
export function snapshot(model: MemoryWorkbook) {
  const sheet = sheetOf(model);
  const used = sheet.used();
  if (!used) throw new Error('The sheet is empty.');
  const cells = Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (_, c) => ({ row: used.row + r, column: used.column + c })),
  ).flat();
  return {
    places: cells.map(a1),
    contents: cells.map(({ row, column }) => [
      sheet.value(row, column),
      sheet.formula(row, column),
      sheet.look(row, column).numberFormat,
    ]),
    // Excel answers colours in capitals, however a file writes them.
    looks: cells.map(({ row, column }) => {
      const look = sheet.look(row, column);
      return { ...look, fill: look.fill?.toUpperCase() ?? null };
    }),
  };
}
