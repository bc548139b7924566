import type { SheetCells } from '../shared/cells.ts';

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
  /** Zero-based row to height in points, without standard heights. */
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

/** The differences between the look of a cell and a plain cell. */
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
