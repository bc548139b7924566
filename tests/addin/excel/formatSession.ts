import type { MemorySheet } from '../../../addin/workbench/model/memoryWorkbook.ts';
import type { SheetModel } from '../../../addin/workbench/model/workbookModel.ts';
import type { SheetCells } from '../../../shared/cells.ts';
import { runChecks } from '../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { type FormatPlan, formatPlan } from '../../../shared/sheet/plan/formatPlan.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import { reportOf } from '../../examples/assessed.ts';
import { seenLook } from '../seenLook.ts';
import type { OpenExcel } from './openExcel.ts';

/** For a format that nobody cancels. */
export const neverCancelled = new AbortController().signal;
export const noProgress = () => {};

export async function plannedFormat({
  workbook,
}: OpenExcel): Promise<{ id: string; plan: FormatPlan; cells: SheetCells }> {
  const [sheet] = await workbook.readSheets();
  if (!sheet) throw new Error('The workbook has no sheet.');
  return { id: sheet.id, plan: planOfCells(sheet.cells), cells: sheet.cells };
}

/** By the cells as text: many tests plan the same sheet, which takes longer than formatting it. */
const plans = new Map<string, FormatPlan>();

export function planOfCells(cells: SheetCells): FormatPlan {
  // JSON alone leaves a map out: two sheets that differ in their columns' widths would share a plan.
  const text = JSON.stringify(cells, (_, value) => (value instanceof Map ? [...value] : value));
  const plan = plans.get(text) ?? newPlan(cells);
  plans.set(text, plan);
  return plan;
}

function newPlan(cells: SheetCells): FormatPlan {
  const report = reportOf(cells);
  const { recordedJudgements } = runChecks(report, NO_DECISIONS, TWO_STATE);
  const ratings = new Map([...recordedJudgements].map(([id, { rating }]) => [id, rating]));
  return formatPlan({ report, cells, ratings });
}

/** All of a sheet's look, and whether a colour, a width or a height is its own or follows the theme, the sheet or the text. */
export function appearance(sheet: MemorySheet) {
  const { rows, columns } = seenRectangle(sheet);
  const each = <T>(count: number, of: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => of(index));
  return {
    looks: each(rows, r => each(columns, c => seenLook(sheet.look(r, c)))),
    widths: each(columns, c => [sheet.columnWidth(c), sheet.isStandardWidth(c)]),
    heights: each(rows, r => [sheet.rowHeight(r), sheet.isFitted(r)]),
    freeze: sheet.freeze,
    page: sheet.page,
  };
}

export function contents(sheet: SheetModel) {
  const { rows, columns } = seenRectangle(sheet);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => [
      sheet.value(r, c),
      sheet.formula(r, c),
      sheet.look(r, c).numberFormat,
    ]),
  );
}

export function seenRectangle(sheet: SheetModel): { rows: number; columns: number } {
  const used = sheet.used();
  return {
    rows: (used?.row ?? 0) + (used?.rows ?? 0) + 3,
    columns: (used?.column ?? 0) + (used?.columns ?? 0) + 3,
  };
}

export const firstModelSheet = ({ model }: OpenExcel): MemorySheet => model.sheets[0] as MemorySheet;

export function manyRows(count: number): SheetCells {
  return aReport(
    ...Array.from({ length: count }, (_, index) => ({ title: `Indicator of parks number ${index + 1}` })),
  );
}

/** Copies a sheet as a saved file would. */
export function copyCells(from: MemorySheet, to: MemorySheet): void {
  const { rows, columns } = seenRectangle(from);
  for (let row = 0; row < rows; row++) {
    const isHidden = from.isRowHidden(row);
    from.setRowHidden(row, false);
    if (!from.isFitted(row)) to.setRowHeight(row, from.rowHeight(row));
    for (const sheet of [from, to]) sheet.setRowHidden(row, isHidden);
    for (let column = 0; column < columns; column++) {
      const cell = { row, column, rows: 1, columns: 1 };
      to.restyle(cell, from.look(row, column));
      const value = from.value(row, column);
      to.write(cell, [[from.formula(row, column) || (typeof value === 'string' ? `'${value}` : value)]]);
    }
  }
  for (let column = 0; column < columns; column++)
    if (!from.isStandardWidth(column)) to.setColumnWidth(column, from.columnWidth(column));
  Object.assign(to, { merges: from.merges, freeze: from.freeze, page: from.page });
}

/** A report of two rows under so many rows of notes. */
export function reportBelow(above: number): SheetCells {
  const { values } = aReport({}, {});
  return aSheet([...Array.from({ length: above }, (_, row) => [`Note ${row}`]), ...values]);
}
