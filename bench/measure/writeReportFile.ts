import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS, { type CellValue as ExcelJsValue } from 'exceljs';
import type { CellValue, SheetCells } from '../../shared/cells.ts';

/** Saves a sheet as a workbook, to open or to check from the command line. */
export async function writeReportFile(folder: string, name: string, cells: SheetCells): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.xlsx`), await workbookBytes(cells));
}

/** A workbook of one sheet. */
export async function workbookBytes(cells: SheetCells): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(cells.name);
  cells.values.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value === '') return;
      const cell = sheet.getCell(at + 1, column + 1);
      const formula = cells.formulas[at]?.[column] ?? '';
      cell.value = formula === '' ? held(value) : { formula: formula.slice(1), result: result(value) };
      const format = cells.formats[at]?.[column] ?? 'General';
      if (format !== 'General') cell.numFmt = format;
    });
  });
  for (const { row, column, rows, columns } of cells.merges) {
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const isError = (value: CellValue): value is `#${string}` =>
  typeof value === 'string' && /^#[A-Z]/.test(value);

const held = (value: CellValue): ExcelJsValue => (isError(value) ? { error: value as '#N/A' } : value);
const result = (value: CellValue) => (isError(value) ? { error: value as '#N/A' } : value);
