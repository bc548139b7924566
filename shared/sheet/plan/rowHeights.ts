import type { HouseStyle } from './houseStyle.ts';
import { heightOf, type TableTexts } from './tableTexts.ts';
import { lineHeight } from './text/measureText.ts';
import { typefaceOf } from './typography.ts';

/** The greatest row height in Excel, in points. */
export const HIGHEST_ROW = 409;
/** Of a row without a text, which a sheet has between its pages. */
const BLANK_ROW = 6;
/** Excel rounds a height to whole pixels. */
const PIXEL = 0.75;

/** Zero-based row to the height in points that shows all of its texts at these widths. */
export function rowHeights(
  texts: TableTexts,
  widths: ReadonlyMap<number, number>,
  house: HouseStyle,
): ReadonlyMap<number, number> {
  const { table, rows } = texts;
  const least = lineHeight(typefaceOf('body', house.font));
  const heights = rows.map(row => {
    const single = row.filter(({ range }) => range.rows === 1);
    if (row.length === 0) return BLANK_ROW;
    return Math.max(least, ...single.map(text => heightOf(text, widthOf(text.range, widths), house)));
  });
  // What a text over several rows needs beyond them is shared among them.
  for (const text of rows.flat().filter(({ range }) => range.rows > 1)) {
    const [first, count] = [text.range.row - table.row, text.range.rows];
    const now = heights.slice(first, first + count);
    const missing = heightOf(text, widthOf(text.range, widths), house) - now.reduce((a, b) => a + b, 0);
    if (missing <= 0) continue;
    for (const index of now.keys()) heights[first + index] = (now[index] ?? 0) + missing / now.length;
  }
  return new Map(heights.map((height, index) => [table.row + index, inPixels(height)]));
}

/** The texts that no row can show in full: a row of Excel is at most 409 points high. */
export function areTooHigh(heights: ReadonlyMap<number, number>): boolean {
  return [...heights.values()].some(height => height > HIGHEST_ROW);
}

const inPixels = (points: number): number => Math.ceil(points / PIXEL) * PIXEL;

const widthOf = (
  { column, columns }: { readonly column: number; readonly columns: number },
  widths: ReadonlyMap<number, number>,
): number =>
  Array.from({ length: columns }, (_, c) => widths.get(column + c) ?? 0).reduce((a, b) => a + b, 0);
