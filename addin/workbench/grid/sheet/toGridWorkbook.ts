import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { a1 } from '../../../../shared/cells.ts';
import type { XlsxSheet, XlsxWorkbook } from '../../../../xlsx/workbook.ts';
import { eachCell } from '../../model/eachCell.ts';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/workbookModel.ts';
import { toPixels } from '../pixels.ts';
import { resultCells } from './filledCells.ts';
import { toGridCell, toGridStyle } from './gridCellLook.ts';

/** Empty ones behind what is used, to type in. */
export const SPARE_ROWS = 40;
export const SPARE_COLUMNS = 8;

export const gridSheetId = (index: number): string => `sheet-${index + 1}`;

/** A workbook from a file, as the grid is given it. What formulas filled comes after it, from `filledCells`. */
export function toGridWorkbook(workbook: XlsxWorkbook, name: string): Partial<IWorkbookData> {
  const sheets = workbook.sheets.map((sheet, index) => {
    const id = gridSheetId(index);
    return [id, toGridSheet(sheet, id)] as const;
  });
  return { id: 'workbook', name, sheetOrder: sheets.map(([id]) => id), sheets: Object.fromEntries(sheets) };
}

function toGridSheet(sheet: XlsxSheet, id: string): Partial<IWorksheetData> {
  const { cells, filledRanges = [] } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => {
    cellData[row] ??= {};
    cellData[row][column] ??= {};
    return cellData[row][column];
  };
  const filled = new Set(filledRanges.flatMap(({ range }) => resultCells(cells, range)).map(a1));
  eachCell(cells.values, (value, row, column) => {
    if (filled.has(a1({ row, column }))) return;
    const formula = cells.formulas[row]?.[column] ?? '';
    if (value !== '' || formula !== '') Object.assign(at(row, column), toGridCell(value, formula));
  });
  eachCell(cells.formats, (numberFormat, row, column) => {
    if (numberFormat !== 'General') at(row, column).s = toGridStyle({ numberFormat });
  });
  for (const { row, column, style } of sheet.styles) {
    const cell = at(row, column);
    cell.s = {
      ...(cell.s as object | undefined),
      ...toGridStyle(style),
    };
  }
  const { rows, columns } = sheet.freeze;
  return {
    id,
    name: cells.name,
    cellData,
    rowCount: cells.values.length + SPARE_ROWS,
    columnCount: (cells.values[0]?.length ?? 0) + SPARE_COLUMNS,
    mergeData: cells.merges.map(merge => ({
      startRow: merge.row,
      endRow: merge.row + merge.rows - 1,
      startColumn: merge.column,
      endColumn: merge.column + merge.columns - 1,
    })),
    defaultColumnWidth: toPixels(STANDARD_WIDTH),
    defaultRowHeight: toPixels(STANDARD_HEIGHT),
    columnData: withHidden(
      sizes(sheet.columnWidths, w => ({ w })),
      sheet.hiddenColumns,
    ),
    rowData: withHidden(
      sizes(sheet.rowHeights, h => ({ h, ia: 0 })),
      sheet.hiddenRows,
    ),
    hidden: sheet.visible ? 0 : 1,
    ...((rows > 0 || columns > 0) && {
      freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    }),
  };
}

function withHidden<T extends object>(
  sized: Record<number, T>,
  hidden: ReadonlySet<number>,
): Record<number, T> {
  const all: Record<number, object> = { ...sized };
  for (const index of hidden) all[index] = { ...all[index], hd: 1 };
  return all as Record<number, T>;
}

function sizes<T>(points: ReadonlyMap<number, number>, make: (pixels: number) => T): Record<number, T> {
  return Object.fromEntries([...points].map(([index, size]) => [index, make(toPixels(size))]));
}
