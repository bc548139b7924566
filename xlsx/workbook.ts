import type { SheetCells } from '../shared/cells.ts';

/** A workbook as a file holds it, read once: values and formulas, and how they look. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
}

export interface XlsxSheet {
  readonly cells: SheetCells;
  /** A row's or column's own look is already in its cells. Cells that look like any other are not named. */
  readonly styles: readonly StyledCell[];
  /** Zero-based column to width in points; those of standard width are not named. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Zero-based row to height in points; those of standard height are not named. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Frozen rows and columns; 0 if none are frozen. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: XlsxPage;
  readonly visible: boolean;
  readonly protected: boolean;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/** What a cell's look departs in from a plain cell. */
export interface CellStyle {
  /** "#rrggbb" */
  readonly fill?: string;
  readonly fontColour?: string;
  readonly fontName?: string;
  readonly bold?: true;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
}

export interface XlsxPage {
  readonly orientation: 'portrait' | 'landscape';
  /** Zero-based rows repeated at the top of each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly fitToWidth: boolean;
}

/** "No workbook here" is a refusal: a sentence that says what the file is instead, with the next step. */
export type WorkbookResult =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly sentence: string };
