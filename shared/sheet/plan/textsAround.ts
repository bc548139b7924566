import type { CellRange, SheetCells } from '../../cells.ts';
import type { PlacedText, Report } from '../../report.ts';
import type { HouseStyle } from './houseStyle.ts';
import type { PlannedRange } from './plannedLook.ts';
import { lineHeight, SIDE_PADDING, textWidth, wrappedHeight } from './text/measureText.ts';
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
    const role: TextRole = placed === title ? 'title' : 'body';
    const face = typefaceOf(role, house.font);
    const merge = merges.find(({ row, column }) => row === placed.cell.row && column === placed.cell.column);
    const own = widthOf(merge ?? { ...placed.cell, rows: 1, columns: 1 }, widths);
    const wrap = merge !== undefined || isWrapped(placed, own, face);
    looks.push({
      range: { ...placed.cell, rows: 1, columns: 1 },
      look: {
        fontName: house.font,
        fontSize: face.size,
        ...(role === 'title' && { bold: true }),
        vertical: 'top',
        wrap,
      },
    });
    if (merge && merge.rows > 1) continue;
    const height = wrappedHeight(placed.text, wrap ? own : Number.MAX_VALUE, face) + ROW_PADDING[role];
    heights.set(placed.cell.row, Math.max(heights.get(placed.cell.row) ?? lineHeight(face), height));
  }
  return { looks, heights };

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

const widthOf = ({ column, columns }: CellRange, widths: ReadonlyMap<number, number>): number =>
  Array.from({ length: columns }, (_, c) => widths.get(column + c) ?? 0).reduce((a, b) => a + b, 0);
