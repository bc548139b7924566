import { chartRectangle } from '../../model/chartPlace.ts';
import type { SheetModel } from '../../model/workbookModel.ts';
import { toPixels } from '../pixels.ts';

/** How far a sheet is scrolled, in pixels. */
export interface Scrolled {
  readonly left: number;
  readonly top: number;
}

/** As the grid says it: the first row and column in view, and how much of them is out of it. */
interface ScrollState {
  readonly sheetViewStartRow: number;
  readonly sheetViewStartColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export function scrolledBy(sheet: SheetModel, state: ScrollState): Scrolled {
  const first = { row: state.sheetViewStartRow, column: state.sheetViewStartColumn };
  const { left, top } = chartRectangle(sheet, { ...first, right: 0, down: 0, width: 0, height: 0 });
  return { left: toPixels(left) + state.offsetX, top: toPixels(top) + state.offsetY };
}
