import type { CellRange, SheetCells } from '../../cells.ts';
import type { Report } from '../../report.ts';
import { sheetTexts } from '../cells/sheetTexts.ts';
import { tableRange } from '../reportRange.ts';
import type { HouseStyle } from './houseStyle.ts';
import { wrappedHeight } from './text/measureText.ts';
import { ROW_PADDING, type TextRole, typefaceOf } from './typography.ts';

/** A cell of the table with what it shows and over how many rows and columns. */
export interface TableText {
  readonly text: string;
  readonly range: CellRange;
  readonly role: TextRole;
  /** It is a number, which Excel never wraps: where it does not fit, it shows "####". */
  readonly isNumber: boolean;
}

/** The texts of a report's table, in its rows. A section's name runs on over empty cells, so it is in no column. */
export interface TableTexts {
  readonly table: CellRange;
  /** Row by row from the first of the table, blanks left out. */
  readonly rows: readonly (readonly TableText[])[];
  readonly sections: ReadonlySet<number>;
  readonly headings: ReadonlySet<number>;
}

export function tableTexts(report: Report, cells: SheetCells): TableTexts {
  const table = tableRange(report);
  const printed = sheetTexts(cells);
  const sections = new Set(report.layout.sectionRows);
  const headings = new Set(report.layout.headingRows);
  const merges = new Map(cells.merges.map(merge => [`${merge.row},${merge.column}`, merge]));
  const textsOf = (row: number): TableText[] =>
    Array.from({ length: table.columns }, (_, c) => table.column + c).flatMap(column => {
      const text = printed[row]?.[column] ?? '';
      if (text.trim() === '') return [];
      const range = merges.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
      const role = sections.has(row) ? 'section' : headings.has(row) ? 'heading' : 'body';
      return [{ text, range, role, isNumber: typeof cells.values[row]?.[column] === 'number' }];
    });
  return {
    table,
    rows: Array.from({ length: table.rows }, (_, r) => textsOf(table.row + r)),
    sections,
    headings,
  };
}

/** In points, of a row that shows all of a text in a cell of that width. A section's name is on one line. */
export function heightOf({ text, role }: TableText, width: number, { font }: HouseStyle): number {
  const face = typefaceOf(role, font);
  return wrappedHeight(text, role === 'section' ? Number.MAX_VALUE : width, face) + ROW_PADDING[role];
}
