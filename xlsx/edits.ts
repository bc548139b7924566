import type { CellAddress, CellValue } from '../shared/cells.ts';

/** What changed since the workbook was opened. Whatever is not named here stays as it was, to the byte. */
export interface WorkbookEdits {
  /** Sheets that were there. */
  readonly sheets: readonly SheetEdits[];
  /** Sheets that were not, after the others. */
  readonly added: readonly SheetEdits[];
  /** Names of sheets taken away. */
  readonly removed: readonly string[];
  /** The add-in's settings, whole; null leaves those in the file alone. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

export interface SheetEdits {
  readonly name: string;
  readonly cells: readonly CellEdit[];
  /** Zero-based column to width in points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Zero-based row to height in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /**
   * Zero-based row to the height in points that its text was measured to need. The row goes on following its text; the
   * height is for a reader that does not measure: LibreOffice prints a sheet that is fitted to a page by it.
   */
  readonly fittedHeights: ReadonlyMap<number, number>;
  /** Rows and columns kept in sight; null leaves the view alone, zeros unfreeze. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageEdits | null;
}

/** A cell as it is now: its value or formula where that changed, and the parts of its style that did. */
export interface CellEdit extends CellAddress {
  readonly content?: { readonly value: CellValue; readonly formula: string };
  readonly style?: StyleEdits;
}

export interface StyleEdits {
  /** "#rrggbb"; null takes the fill away. */
  readonly fill?: string | null;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}

export interface PageEdits {
  readonly orientation?: 'portrait' | 'landscape';
  /** Zero-based rows repeated at the top of each printed page; null takes them away. */
  readonly titleRows?: { readonly first: number; readonly last: number } | null;
  /** Shrinks the sheet to one page's width. */
  readonly fitToWidth?: boolean;
}
