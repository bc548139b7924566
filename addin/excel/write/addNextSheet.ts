import type { SheetCells } from '../../../shared/cells.ts';
import type { NextCell } from '../../../shared/checks/nextQuarter/draftCells.ts';
import { changedContents } from '../../../shared/sheet/cells/changedContents.ts';
import { ExcelFailure } from '../excelFailure.ts';
import type { AddedSheet, NextSheet } from '../openWorkbook.ts';
import { findSheet, refuseProtectedSheet } from '../read/findSheet.ts';
import { readCells, requestUsedExtent } from '../read/readCells.ts';
import { literalText } from './literalText.ts';

const CELLS_A_SYNC = 1_000;

/** Copies a sheet and writes the next quarter into the copy. Where that fails halfway, the copy is deleted again. */
export async function addNextSheet(
  context: Excel.RequestContext,
  id: string,
  { name, cells, cleared }: NextSheet,
): Promise<AddedSheet> {
  const sheet = await findSheet(context, id);
  refuseProtectedSheet(sheet);
  const taken = context.workbook.worksheets.getItemOrNullObject(name);
  taken.load('id');
  await context.sync();
  if (!taken.isNullObject) throw new ExcelFailure('sheet-name-taken', 'worksheet.copy');
  const copy = sheet.copy('After', sheet);
  copy.load('id');
  await context.sync();
  try {
    copy.name = name;
    for (const { row, column } of cleared) copy.getRangeByIndexes(row, column, 1, 1).format.fill.clear();
    for (let at = 0; at < cells.length; at += CELLS_A_SYNC) {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const cell of cells.slice(at, at + CELLS_A_SYNC)) requestCell(copy, cell);
      await context.sync();
    }
    copy.activate();
    return { id: copy.id, cells: await cellsOf(context, copy) };
  } catch (failure) {
    copy.delete();
    await context.sync();
    throw failure;
  }
}

/** Deletes the sheet where it holds what it held when it was added. */
export async function removeAddedSheet(
  context: Excel.RequestContext,
  { id, cells }: AddedSheet,
): Promise<void> {
  const sheet = await findSheet(context, id);
  if (changedContents(cells, await cellsOf(context, sheet)).length > 0)
    throw new ExcelFailure('added-sheet-edited', 'worksheet.delete');
  sheet.delete();
  await context.sync();
}

async function cellsOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetCells> {
  sheet.load('name');
  const extent = requestUsedExtent(sheet);
  await context.sync();
  const [cells] = await readCells(context, [{ sheet, extent: extent() }]);
  if (cells === undefined) throw new ExcelFailure('sheet-changed', 'worksheet.getRange');
  return cells;
}

/** The format first, so that Excel reads the value by it. A cell with the text format keeps what is written to it. */
function requestCell(sheet: Excel.Worksheet, { cell, value, format }: NextCell): void {
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
  if (value !== '') range.numberFormat = [[format]];
  const isText = typeof value === 'string' && value !== '' && format !== '@';
  range.values = [[isText ? literalText(value) : value]];
}
