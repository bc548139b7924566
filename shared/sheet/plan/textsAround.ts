import type { CellRange, SheetCells } from '../../cells.ts';
import type { PlacedText, Report } from '../../report.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { PlannedRange } from './plannedLook.ts';
import {
  lineHeight,
  longestWordWidth,
  SIDE_PADDING,
  textWidth,
  wrappedHeight,
  wrappedLines,
} from './text/measureText.ts';
import { ROW_PADDING, type TextRole, typefaceOf } from './typography.ts';

/** The looks of a report's title, legend and notes, and the heights in points of the rows that hold them. */
export interface AroundLooks {
  readonly looks: readonly PlannedRange[];
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * The title is the first text above the table. A text runs on over empty cells to its right; where those are too few for
 * it, it is wrapped in its own cell, so that nothing is cut off.
 */
export function aroundLooks(
  { around, layout }: Report,
  { values, merges }: SheetCells,
  widths: ReadonlyMap<number, number>,
  house: HouseStyle,
): AroundLooks {
  const title = around.flat().find(({ cell }) => cell.row < layout.body.row);
  const looks: PlannedRange[] = [];
  const heights = new Map<number, number>();
  for (const placed of around.flat()) {
    const role: TextRole = placed === title ? 'title' : isLabel(placed) ? 'heading' : 'body';
    const face = typefaceOf(role, house.font);
    const merge = merges.find(({ row, column }) => row === placed.cell.row && column === placed.cell.column);
    const own = widthOf(merge ?? { ...placed.cell, rows: 1, columns: 1 }, widths);
    const wrap = merge !== undefined || isWrapped(placed, own, face);
    looks.push({
      range: { ...placed.cell, rows: 1, columns: 1 },
      look: {
        fontName: house.font,
        fontSize: face.size,
        ...(face.bold && { bold: true }),
        vertical: 'top',
        wrap,
      },
    });
    if (merge && merge.rows > 1) continue;
    const height = wrappedHeight(placed.text, wrap ? own : Number.MAX_VALUE, face) + ROW_PADDING[role];
    heights.set(placed.cell.row, Math.max(heights.get(placed.cell.row) ?? lineHeight(face), height));
  }
  return { looks, heights };

  /** The name of a key, such as "RAG Rating": under it is a list whose entries have their meaning beside them. */
  function isLabel({ cell: { row, column } }: PlacedText): boolean {
    const isFilled = (r: number, c: number): boolean => (values[r]?.[c] ?? '') !== '';
    return !isFilled(row, column + 1) && isFilled(row + 1, column) && isFilled(row + 1, column + 1);
  }

  function isWrapped({ text, cell }: PlacedText, own: number, face: ReturnType<typeof typefaceOf>): boolean {
    const longest = Math.max(...text.split('\n').map(line => textWidth(line, face))) + SIDE_PADDING;
    if (longest <= own) return text.includes('\n');
    return longest > own + emptyBeside(cell.row, cell.column);
  }

  /** In points, of the empty cells to the right as far as the table reaches. */
  function emptyBeside(row: number, column: number): number {
    const last = Math.max(...widths.keys());
    let room = 0;
    for (let next = column + 1; next <= last && (values[row]?.[next] ?? '') === ''; next++)
      room += widths.get(next) ?? 0;
    return room;
  }
}

/** In points. A column of line numbers is not made as wide as a note above it. */
const WIDEST_FOR_NOTE = 108;
const STEP = 6;
const FEW_LINES = 2;

/**
 * Zero-based column to the width in points at which its texts around the table take two lines at most, where they cannot run
 * on to the right. Otherwise a legend over a narrow column would push the report out of sight.
 */
export function noteWidths(
  { around }: Report,
  { values, merges }: SheetCells,
  house: HouseStyle,
): ReadonlyMap<number, number> {
  const face = typefaceOf('body', house.font);
  const widths = new Map<number, number>();
  for (const { cell, text } of around.flat()) {
    const isBounded = (values[cell.row]?.[cell.column + 1] ?? '') !== '';
    if (!isBounded || merges.some(({ row, column }) => row === cell.row && column === cell.column)) continue;
    const whole = Math.ceil(longestWordWidth(text, face) + SIDE_PADDING);
    for (let width = whole; width <= WIDEST_FOR_NOTE; width += STEP) {
      if (wrappedLines(text, width, face) > FEW_LINES) continue;
      widths.set(cell.column, Math.max(widths.get(cell.column) ?? 0, width));
      break;
    }
  }
  return widths;
}

const widthOf = ({ column, columns }: CellRange, widths: ReadonlyMap<number, number>): number =>
  Array.from({ length: columns }, (_, c) => widths.get(column + c) ?? 0).reduce((a, b) => a + b, 0);
