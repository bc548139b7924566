/** Zero-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
  /** The name of its sheet, where a report is on several. */
  readonly sheet?: string;
}

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether a cell is one of the range's. */
export const isWithinRange = ({ row, column }: CellAddress, range: CellRange): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** The size of every sheet of Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** As Excel hands a cell over: errors are the strings "#N/A", "#DIV/0!"...; dates are serial numbers; "" is empty. */
export type CellValue = string | number | boolean;

/**
 * The value of a formula whose result a file does not hold, since nothing has calculated it. Excel has a result for every
 * formula: an empty text is one, and this is not.
 */
export const NO_RESULT = '#NO RESULT';

/**
 * One worksheet's used cells, always from A1, as a rectangle: every row of `values`, `formats` and `formulas` has the
 * same length. A merged range holds its value top-left and "" elsewhere, as in Excel.
 */
export interface SheetCells {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, en-US: "General", "0.0%". */
  readonly formats: readonly (readonly string[])[];
  /** "=A1+1" where the cell holds a formula; otherwise "". */
  readonly formulas: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  /** "#rrggbb" of each cell's even fill, "" where it has none; absent where no cell has, or no report was found. */
  readonly fills?: readonly (readonly string[])[];
  /**
   * Zero-based column to its present width in points, 0 of a hidden one; absent where no report was found, or in a file. Only
   * the plan of the formatting looks at them.
   */
  readonly columnWidths?: ReadonlyMap<number, number>;
  /** A person's rules that colour cells of the report by what they hold; absent where there are none. */
  readonly colourRules?: readonly ColourRule[];
  /** Absent where everything was read. */
  readonly notRead?: readonly NotRead[];
}

/** A conditional format that sets a fill or a text colour. */
export interface ColourRule {
  readonly ranges: readonly CellRange[];
  readonly applies:
    | {
        readonly when: 'text';
        readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
        readonly text: string;
      }
    | { readonly when: 'equal'; readonly to: string | number }
    /** By something that Outturn does not work out, such as a formula. */
    | { readonly when: 'unknown' };
}

/** A part of the workbook that was not read: the fills of a range, merged areas, another sheet, or rows below the report. */
export type NotRead =
  | { readonly kind: 'fills'; readonly range: CellRange }
  | { readonly kind: 'merges' }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'rows'; readonly range: CellRange; readonly text: string };

/** "F8", or "Adults!F8" where the cell says its sheet; Excel writes 'Adult care'!F8 where a name is more than one word. */
export function a1({ row, column, sheet }: CellAddress): string {
  const cell = `${columnLetters(column)}${row + 1}`;
  return sheet === undefined ? cell : `${sheetReference(sheet)}!${cell}`;
}

const sheetReference = (name: string): string =>
  /^[a-z_][\w.]*$/i.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** "F8:G12", or "F8" where it is one cell. */
export function a1Range({ row, column, rows, columns }: CellRange): string {
  const first = a1({ row, column });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${a1({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The text at a place of a row; "" beyond its end, and where there is no such place. */
export const textInRow = (row: readonly string[] | undefined, position: number | undefined): string =>
  row?.[position ?? -1] ?? '';
