import type { CellRange } from '../../../shared/cells.ts';
import type { CellLook } from './cellLook.ts';

/** How a part of a sheet looks, with what belongs to the sheet as a whole. */
export interface SheetLook {
  readonly range: CellRange;
  /** Of the range's own shape; null where the look of a cell is not known. */
  readonly cells: readonly (readonly (CellLook | null)[])[];
  /** Zero-based column to width in points; 0 is hidden. */
  readonly widths: ReadonlyMap<number, number>;
  /** Zero-based row to height in points; 0 is hidden. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frame: SheetFrame;
}

export interface SheetFrame {
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly orientation: string;
  readonly zoom: PrintZoom;
  /** Zero-based rows printed on every page; null where there are none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

export type PrintZoom = Readonly<
  Partial<Record<'scale' | 'horizontalFitToPages' | 'verticalFitToPages', number>>
>;

/** The look of a cell, by its place in the sheet; null outside of what is known. */
export function lookAt({ range, cells }: SheetLook, row: number, column: number): CellLook | null {
  return cells[row - range.row]?.[column - range.column] ?? null;
}

/** The smallest range that holds them all. */
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
