import type { CellRange } from '../../../shared/cells.ts';
import type { CellLook } from './cellLook.ts';
import type { PrintedPage } from './readPrintedPage.ts';

/** The look of a part of a sheet, with the panes and the printed page of the whole sheet. */
export interface SheetLook {
  readonly range: CellRange;
  /** In the shape of the range; null if the look of a cell is not known. */
  readonly cells: readonly (readonly (CellLook | null)[])[];
  /** By zero-based column, in points; 0 is hidden. */
  readonly widths: ReadonlyMap<number, number>;
  /** The columns that follow the sheet's standard width. */
  readonly standardWidths: ReadonlySet<number>;
  /** By zero-based row, in points; 0 is hidden. */
  readonly heights: ReadonlyMap<number, number>;
  /** The rows that are known to follow their text: fitting them changed nothing. */
  readonly fittedRows: ReadonlySet<number>;
  /** The rows that formatting hid, which Restore shows again. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly frame: SheetFrame;
}

export interface SheetFrame {
  readonly freeze: FrozenPanes;
  readonly orientation: string;
  readonly zoom: PrintZoom;
  /** The zero-based rows that are printed on every page, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** null where Outturn saved a look before it knew of the page. */
  readonly page: PrintedPage | null;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
  /** The sheet was scrolled before it was frozen, so that rows or columns before the frozen ones are out of sight. */
  readonly isScrolled?: true;
}

export type PrintZoom = Readonly<
  Partial<Record<'scale' | 'horizontalFitToPages' | 'verticalFitToPages', number>>
>;

/** The look of a cell by its place in the sheet, or null if it is not known. */
export function lookAt({ range, cells }: SheetLook, row: number, column: number): CellLook | null {
  return cells[row - range.row]?.[column - range.column] ?? null;
}

/** The smallest range that contains all of them. */
export function boundingRange(ranges: readonly CellRange[]): CellRange {
  const row = Math.min(...ranges.map(range => range.row));
  const column = Math.min(...ranges.map(range => range.column));
  return {
    row,
    column,
    rows: Math.max(...ranges.map(range => range.row + range.rows)) - row,
    columns: Math.max(...ranges.map(range => range.column + range.columns)) - column,
  };
}
