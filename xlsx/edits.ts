import type { CellAddress, CellValue } from '../shared/cells.ts';
import type { ChartEdits } from './chart.ts';
import type { FillPattern } from './fillPatterns.ts';
import type { PageMargins } from './workbook.ts';

/** The changes since the workbook was opened. Everything else stays the same to the byte. */
export interface WorkbookEdits {
  /** Changes of sheets that are in the file. */
  readonly sheets: readonly SheetEdits[];
  /** New sheets, which follow the others. */
  readonly added: readonly SheetEdits[];
  /** The names of deleted sheets. */
  readonly removed: readonly string[];
  /** The add-in's settings, whole; null leaves those in the file alone. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

export interface SheetEdits {
  readonly name: string;
  readonly cells: readonly CellEdit[];
  /** Zero-based column to width in points; null gives it the sheet's standard width back. */
  readonly columnWidths: ReadonlyMap<number, number | null>;
  /** Zero-based row to height in points; null lets it follow its text again. */
  readonly rowHeights: ReadonlyMap<number, number | null>;
  /**
   * Zero-based row to the height in points that its text was measured to need. The row goes on following its text; the
   * height is for a reader that does not measure: LibreOffice prints a sheet that is fitted to a page by it.
   */
  readonly fittedHeights: ReadonlyMap<number, number>;
  /** Zero-based row to whether it is hidden from now on. */
  readonly hiddenRows: ReadonlyMap<number, boolean>;
  /** Frozen rows and columns; null leaves the view alone, 0 unfreezes. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageEdits | null;
  /** Absent where the charts stay as they are. */
  readonly charts?: ChartEdits;
}

/** The changes of a cell: what it holds, and parts of its style. */
export interface CellEdit extends CellAddress {
  readonly content?: { readonly value: CellValue; readonly formula: string };
  /** In the place of `content`: the formula that the cell has stays and has another result. */
  readonly result?: CellValue;
  /** In the place of `content`: what a formula of another cell put here; "" where it puts nothing here any more. */
  readonly filled?: CellValue;
  /** How far the formula spills from its cell, which is 1 row of 1 column; absent where it does not, or goes on as before. */
  readonly spill?: SpillSize;
  readonly style?: StyleEdits;
}

/** The rows and columns that a formula's result takes, its own cell included. */
export interface SpillSize {
  readonly rows: number;
  readonly columns: number;
}

/** Of a formula that does not spill. */
export const ONE_CELL: SpillSize = { rows: 1, columns: 1 };

export interface StyleEdits {
  /** "#rrggbb"; null removes the fill. */
  readonly fill?: string | null;
  /** Of the new fill. Without it that is even. */
  readonly fillPattern?: FillPattern;
  /** "#rrggbb"; null leaves the colour to Excel, which shows black. */
  readonly fontColour?: string | null;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly numberFormat?: string;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  /** In steps from the left or the right; 0 removes it. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

export interface PageEdits {
  readonly orientation?: 'portrait' | 'landscape';
  /** Zero-based rows repeated at the top of each printed page; null removes them. */
  readonly titleRows?: { readonly first: number; readonly last: number } | null;
  /** Shrinks the sheet to one page's width. */
  readonly fitToWidth?: boolean;
  /** The file's number of the paper: 8 is A3, 9 is A4. */
  readonly paper?: number;
  /** In points. */
  readonly margins?: PageMargins;
  /** Without the sheet's name: "$A$1:$L$109"; null prints all. */
  readonly printArea?: string | null;
  /** In Excel's codes; "" removes it. */
  readonly footer?: string;
  /** Zero-based rows before which a new page begins, in place of all that were there. */
  readonly breaks?: readonly number[];
}
