import type { CellValue, SheetCells } from '../../../shared/cells.ts';
import { ExcelFailure } from '../excelFailure.ts';
import { canReadMergedCells, requestMergedCells } from './mergedCells.ts';
import { type PartRead, readParts } from './readParts.ts';

/** From A1 to the last used cell. A larger sheet is not a report, and Excel would take minutes to read it. */
const MOST_CELLS = 500_000;
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

/** Reads cells from A1. Throws where a part cannot be read: no value is left out. */
export async function readCells(
  context: Excel.RequestContext,
  asked: readonly CellsToRead[],
): Promise<readonly SheetCells[]> {
  if (asked.some(({ extent }) => isTooLarge(extent))) throw sheetTooLarge();
  const ranges = asked.map(({ sheet, extent }) => ({ sheet, range: { row: 0, column: 0, ...extent } }));
  const read = await readParts(context, ranges, (sheet, range) => {
    const part = sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
    part.load('values,numberFormat,formulas');
    const merges = requestMergedCells(sheet, range);
    return () => ({ part, merges: merges() });
  });
  return asked.map(({ sheet }, index) => {
    const parts = (read[index] ?? []).map(answerOf);
    const merges = parts.flatMap(part => part.merges);
    return cellsOf(
      sheet.name,
      parts.map(({ part }) => part),
      [...new Map(merges.map(merge => [`${merge.row},${merge.column}`, merge])).values()],
    );
  });
}

function answerOf<T>(part: PartRead<T>): T {
  if (!part.ok) throw part.failure;
  return part.answer;
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
    ...(!canReadMergedCells() && { notRead: [{ kind: 'merges' }] }),
  };
}

/** Excel gives the value as formula of a cell without one, and of a text that begins with "=" and was typed as text. */
const formulaOf = (formula: unknown, value: unknown): string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
