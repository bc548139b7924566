import { a1, type CellValue, NO_RESULT, type SheetCells } from '../../shared/cells.ts';
import { unescaped } from '../../xlsx/read/sheet/richText.ts';

/** A cell as openpyxl gives it; a date or a duration comes as its serial number. */
export type OpenpyxlValue = CellValue | { readonly serial: number };

export interface OpenpyxlSheet {
  readonly name: string;
  /** Zero-based row, zero-based column, value. */
  readonly cells: readonly (readonly [row: number, column: number, value: OpenpyxlValue])[];
}

export interface CellComparison {
  /** Cells that hold something in either reading. */
  readonly cells: number;
  /** `Report!F8: ours 0, openpyxl ""` */
  readonly differences: readonly string[];
}

/** Compares the values of all cells. Sheets are compared by their places: both readings have the file's order. */
export function compareCells(ours: readonly SheetCells[], theirs: readonly OpenpyxlSheet[]): CellComparison {
  const differences: string[] = [];
  let cells = 0;
  if (ours.length !== theirs.length)
    differences.push(`sheets: ours ${ours.length}, openpyxl ${theirs.length}`);
  for (const [index, sheet] of ours.entries()) {
    const other = new Map(theirs[index]?.cells.map(([row, column, value]) => [a1({ row, column }), value]));
    for (const [row, values] of sheet.values.entries()) {
      for (const [column, value] of values.entries()) {
        const place = a1({ row, column });
        const expected = other.get(place) ?? '';
        other.delete(place);
        if (value === '' && expected === '') continue;
        cells++;
        if (!isSame(value, expected)) differences.push(difference(sheet.name, place, value, expected));
      }
    }
    for (const [place, expected] of other) {
      if (expected === '') continue;
      cells++;
      differences.push(difference(sheet.name, place, '', expected));
    }
  }
  return { cells, differences };
}

/** Openpyxl's dates are exact to a millisecond. */
const MILLISECOND = 1 / 86_400_000;

function isSame(ours: CellValue, theirs: OpenpyxlValue): boolean {
  if (typeof theirs === 'object')
    return typeof ours === 'number' && Math.abs(ours - theirs.serial) <= MILLISECOND;
  if (ours === theirs) return true;
  // Openpyxl gives a blank for a formula that was never calculated.
  if (ours === NO_RESULT) return theirs === '';
  // A number under a date's format that no calendar has is an error to openpyxl, and a number to Excel.
  if (typeof ours === 'number') return theirs === '#VALUE!';
  // It leaves characters escaped that XML cannot hold.
  return typeof ours === 'string' && typeof theirs === 'string' && ours === unescaped(theirs);
}

const difference = (sheet: string, place: string, ours: CellValue, theirs: OpenpyxlValue): string =>
  `${sheet}!${place}: ours ${shown(ours)}, openpyxl ${shown(typeof theirs === 'object' ? theirs.serial : theirs)}`;

/** A text is quoted, cut and on one line, whatever a file holds. */
const shown = (value: CellValue): string => JSON.stringify(value).slice(0, 80);
