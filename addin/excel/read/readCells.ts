import type { CellValue, SheetCells } from '../../../shared/cells.ts';
import { ExcelFailure } from '../excelFailure.ts';
import { splitRows } from '../ranges/splitRows.ts';
import { toCellLook } from './cellLook.ts';
import { requestMergedCells } from './mergedCells.ts';

/** From A1 to the last used cell; larger sheets are no reports, and Excel would take minutes to hand them over. */
const MOST_CELLS = 500_000;
/** Excel on the web answers with 5 MB at most; a comment may be long, and is handed over twice. */
const CELLS_A_SYNC = 12_000;
/** Each cell's fill is some 100 bytes of an answer. A sheet of more cells is read without: no report is as large. */
const MOST_FILLED = 60_000;
const FILL = {
  format: { fill: { color: true, pattern: true, tintAndShade: true } },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** How far a sheet is used. */
export interface UsedExtent {
  readonly rows: number;
  readonly columns: number;
}

const PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks how far a sheet is used, by cells that hold something; to be read after a sync. */
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

/** A sheet, and how much of it. */
export interface CellsToRead {
  readonly sheet: Excel.Worksheet;
  readonly extent: UsedExtent;
}

/** Reads sheets' cells from A1 on, in as few syncs as Excel's limits allow: small sheets share one. */
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

/** An uneven fill, a hatching say, is no colour. */
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

/** A cell without a formula gives its value; so does a text that begins with "=" and was typed as a text. */
const formulaOf = (formula: unknown, value: unknown): string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
