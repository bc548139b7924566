import type { ChartPlace } from '../../../xlsx/chart.ts';
import type { SheetModel } from './workbookModel.ts';

/** In points, from the corner of the sheet's first cell. */
export interface ChartRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Lines = Pick<SheetModel, 'columnWidth' | 'rowHeight'>;

/** Where a chart is: it moves with the cell that holds its corner. */
export function chartRectangle(
  { columnWidth, rowHeight }: Lines,
  { row, column, right, down, width, height }: ChartPlace,
): ChartRectangle {
  return {
    left: sumOf(column, columnWidth) + right,
    top: sumOf(row, rowHeight) + down,
    width,
    height,
  };
}

/** The cell under the corner of a rectangle, and how far from its own corner. */
export function placeAt(
  { columnWidth, rowHeight }: Lines,
  { left, top, width, height }: ChartRectangle,
): ChartPlace {
  const across = lineAt(left, columnWidth);
  const below = lineAt(top, rowHeight);
  return { row: below.line, column: across.line, right: across.rest, down: below.rest, width, height };
}

function sumOf(count: number, size: (line: number) => number): number {
  let sum = 0;
  for (let line = 0; line < count; line++) sum += size(line);
  return sum;
}

/** Every sheet ends before this line. */
const MOST_LINES = 1_048_576;

function lineAt(points: number, size: (line: number) => number): { line: number; rest: number } {
  let rest = points;
  let line = 0;
  while (line < MOST_LINES && rest >= size(line) && (rest > 0 || size(line) === 0)) rest -= size(line++);
  return { line, rest };
}
