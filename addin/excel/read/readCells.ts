import type { CellValue, SheetCells } from '../../../shared/cells.ts';
import { ExcelFailure } from '../excelFailure.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { toCellLook } from './cellLook.ts';
import { requestMergedCells } from './mergedCells.ts';

/** From A1 to the last used cell. A larger sheet is not a report, and Excel would take minutes to read it. */
const MOST_CELLS = 500_000;
/** Excel on the web limits a response to 5 MB. A comment can be long, and is sent twice: as value and as formula. */
const CELLS_A_SYNC = 12_000;
/** A fill takes about 100 bytes of the response. Larger sheets are read without fills: no report is as large. */
const MOST_FILLED = 60_000;
const FILL = {
  format: { fill: { color: true, pattern: true, tintAndShade: true } },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** The size of the used part of a sheet, from A1. */
export interface UsedExtent {
  readonly rows: number;
  readonly columns: number;
}

const PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Requests the extent of the cells that hold something. Call the result after a sync. */
export function requestUsedExtent(sheet: Excel.Worksheet): () => UsedExtent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PROPERTIES);
  return () =>
    used.isNullObject
      ? { rows: 0, columns: 0 }
      : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

export const isTooLarge = ({ rows, columns }: UsedExtent): boolean => rows * columns > MOST_CELLS;

export const sheetTooLarge = (): ExcelFailure => new ExcelFailure('too-large', 'worksheet.getUsedRange');

export interface CellsToRead {
  readonly sheet: Excel.Worksheet;
  readonly extent: UsedExtent;
}

/** Reads cells from A1, in as few syncs as Excel's limits allow: small sheets share one. */
export async function readCells(
  context: Excel.RequestContext,
  asked: readonly CellsToRead[],
  { withFills = false } = {},
): Promise<readonly SheetCells[]> {
  if (asked.some(({ extent }) => isTooLarge(extent))) throw sheetTooLarge();
  const requested: (() => SheetCells)[] = [];
  let cells = 0;
  for (const { sheet, extent } of asked) {
    const whole = { row: 0, column: 0, ...extent };
    const merges = requestMergedCells(sheet, whole);
    const parts: Excel.Range[] = [];
    const fills: Looks[] = [];
    for (const { row, rows, columns } of splitRows(whole, CELLS_A_SYNC)) {
      if (cells > 0 && cells + rows * columns > CELLS_A_SYNC) {
        await context.sync();
        cells = 0;
      }
      const part = sheet.getRangeByIndexes(row, 0, rows, columns);
      part.load('values,numberFormat,formulas');
      parts.push(part);
      if (withFills && extent.rows * extent.columns <= MOST_FILLED) fills.push(part.getCellProperties(FILL));
      cells += rows * columns;
    }
    requested.push(() => ({ ...cellsOf(sheet.name, parts, merges()), ...fillsOf(fills) }));
  }
  await context.sync();
  return requested.map(read => read());
}

type Looks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** A fill with a pattern, such as hatching, does not count as a colour. */
function fillsOf(parts: readonly Looks[]): Pick<SheetCells, 'fills'> {
  const fills = parts.flatMap(({ value }) =>
    value.map(line =>
      line.map(cell => {
        const { fill, pattern } = toCellLook(cell);
        return pattern === '' ? fill.toLowerCase() : '';
      }),
    ),
  );
  return fills.some(line => line.some(fill => fill !== '')) ? { fills } : {};
}

function cellsOf(name: string, parts: readonly Excel.Range[], merges: SheetCells['merges']): SheetCells {
  return {
    name,
    values: parts.flatMap(({ values }) => values as CellValue[][]),
    formats: parts.flatMap(({ numberFormat }) => numberFormat as string[][]),
    formulas: parts.flatMap(({ formulas, values }) =>
      formulas.map((line, r) => line.map((cell, c) => formulaOf(cell, values[r]?.[c]))),
    ),
    merges,
  };
}

/** Excel gives the value as formula of a cell without one, and of a text that begins with "=" and was typed as text. */
const formulaOf = (formula: unknown, value: unknown): string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
