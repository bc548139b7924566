import type { CellRange, SheetCells } from '../shared/cells.ts';
import type { FillPattern } from './fillPatterns.ts';

/** The content of a workbook file: values, formulas and looks. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
}

export interface XlsxSheet {
  readonly cells: SheetCells;
  /** Without cells of plain look. The look of a row or column is already in its cells. */
  readonly styles: readonly StyledCell[];
  /** Zero-based column to width in points, without standard widths. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Zero-based row to height in points, without rows that follow their text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Frozen rows and columns; 0 if none are frozen. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: XlsxPage;
  readonly visible: boolean;
  readonly protected: boolean;
  /** A person's rules for how cells look; absent where there are none. */
  readonly conditionalFormats?: readonly XlsxConditionalFormat[];
  /** Absent where there are none. */
  readonly tables?: readonly XlsxTable[];
  /** Absent where no formula fills more than its own cell. */
  readonly filledRanges?: readonly XlsxFilledRange[];
}

/**
 * A range that one formula fills. The formula is in its first cell, and the others hold its results. An array formula and a
 * data table are changed as a whole; a formula that spills takes as many cells as its result needs.
 */
export interface XlsxFilledRange {
  readonly kind: 'array' | 'spill' | 'dataTable';
  readonly range: CellRange;
}

/** A rule in the file's own words (ECMA-376 part 1, 18.3.1.10). Rules that only Excel 2010 and later know are not read. */
export interface XlsxConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** "cellIs", "containsText", "expression"... */
  readonly type: string;
  /** "equal", "between"; "" where the type has none. */
  readonly operator: string;
  /** Of a rule about a text. */
  readonly text: string;
  /** Without an equals sign. */
  readonly formulas: readonly string[];
  /** "#rrggbb"; null where the rule leaves the fill, or the text's colour, as it is. */
  readonly fill: string | null;
  readonly fontColour: string | null;
}

export interface XlsxTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  /** The names of its columns, which its headings print. */
  readonly columns: readonly string[];
  /** "TableStyleMedium2"; "" where it has none. */
  readonly style: string;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/**
 * The differences between the look of a cell and a plain cell, which has no fill and whose font is black because the file
 * gives it no colour, or the theme's first dark one.
 */
export interface CellStyle {
  /** "#rrggbb"; under a pattern the colour behind it, of a gradient its first. */
  readonly fill?: string;
  /** Without it the fill is even. */
  readonly fillPattern?: FillPattern;
  /** Where the theme gives the fill's colour: by how much it is made lighter (to 1) or darker (to -1). */
  readonly fillTint?: number;
  /** "#rrggbb", also "#000000" if the cell says so itself. */
  readonly fontColour?: string;
  /** As `fillTint`. */
  readonly fontTint?: number;
  /** Without it the font is Calibri. */
  readonly fontName?: string;
  /** In points; without it 11. */
  readonly fontSize?: number;
  readonly bold?: true;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** In steps from the left or the right; without it 0. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
}

export interface XlsxPage {
  readonly orientation: 'portrait' | 'landscape';
  /** Zero-based rows repeated at the top of each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly fitToWidth: boolean;
  /** The file's number of the paper (ECMA-376 part 1, 18.3.1.63): 8 is A3, 9 is A4; 1, Letter, where it names none. */
  readonly paper: number;
  /** In points. */
  readonly margins: PageMargins;
  /** The ranges that are printed, as the file names them without the sheet: "$A$1:$L$109"; null prints all. */
  readonly printArea: string | null;
  /** The foot of every page, in Excel's codes; "" where it has none. */
  readonly footer: string;
  /** Zero-based rows before which a person set a new page, in order. */
  readonly breaks: readonly number[];
}

export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** As Excel prints a sheet whose file does not describe its page. */
export const STANDARD_PAGE: XlsxPage = {
  orientation: 'portrait',
  titleRows: null,
  fitToWidth: false,
  paper: 1,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  printArea: null,
  footer: '',
  breaks: [],
};

/** "No workbook here" is a refusal: a sentence that says what the file is instead, with the next step. */
export type WorkbookResult =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly sentence: string };
