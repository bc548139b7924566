import type { CellValue, SheetCells } from '../../shared/sheet/cells.ts';
import { ExcelFailure } from './excelFailure.ts';
import { requestMerges } from './readMerges.ts';
import { strips } from './strips.ts';

/** From A1 to the last used cell; larger sheets are no reports, and Excel would take minutes to hand them over. */
const MOST_CELLS = 500_000;
/** Excel on the web answers with 5 MB at most; a comment may be long, and is handed over twice. */
const CELLS_A_SYNC = 20_000;

/** How far a sheet is used. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks how far a sheet is used, by cells that hold something; to be read after a sync. */
export function requestExtent(sheet: Excel.Worksheet): () => Extent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PROPERTIES);
  return () =>
    used.isNullObject
      ? { rows: 0, columns: 0 }
      : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

export const isTooLarge = ({ rows, columns }: Extent): boolean => rows * columns > MOST_CELLS;

export const tooLarge = (): ExcelFailure => new ExcelFailure('too-large', 'worksheet.getUsedRange');

/** Reads a sheet's cells from A1 on, in as few syncs as Excel's limits allow. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  extent: Extent,
): Promise<SheetCells> {
  if (isTooLarge(extent)) throw tooLarge();
  const { rows, columns } = extent;
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const formulas: string[][] = [];
  const merges = requestMerges(sheet, { row: 0, column: 0, rows, columns });
  for (const strip of strips({ row: 0, column: 0, rows, columns }, CELLS_A_SYNC)) {
    const range = sheet.getRangeByIndexes(strip.row, 0, strip.rows, columns);
    range.load('values,numberFormat,formulas');
    await context.sync();
    values.push(...range.values);
    formats.push(...range.numberFormat);
    formulas.push(
      ...range.formulas.map((line, r) => line.map((cell, c) => formulaOf(cell, range.values[r]?.[c]))),
    );
  }
  return { name: sheet.name, values, formats, formulas, merges: merges() };
}

/** A cell without a formula gives its value; so does a text that begins with "=" and was typed as a text. */
const formulaOf = (formula: unknown, value: unknown): string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
