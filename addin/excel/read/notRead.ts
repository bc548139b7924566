import type { NotRead, SheetCells } from '../../../shared/cells.ts';

/** The cells with more that could not be read. */
export function withNotRead(cells: SheetCells, more: readonly NotRead[]): SheetCells {
  const notRead = [...(cells.notRead ?? []), ...more];
  return notRead.length > 0 ? { ...cells, notRead } : cells;
}
