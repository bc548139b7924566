import type { HouseStyle } from './houseStyle.ts';
import type { TableText, TableTexts } from './tableTexts.ts';
import { lineHeight, longestWordWidth, SIDE_PADDING, textWidth } from './text/measureText.ts';
import { typefaceOf } from './typography.ts';

/** In points. A word of more, such as a web address, is broken; a column that held it whole would leave no room. */
const LONGEST_WORD = 200;
const NARROWEST = 30;
/** Room is given to columns in steps of so many points. */
const STEP = 6;
/** Enough rows to know what the columns hold. */
const SAMPLE = 150;

/**
 * Zero-based column to width in points: as wide as its longest word and its widest number, and what is left of `room` goes
 * step by step to the column that makes the rows lowest. A column without a text is left out.
 */
export function columnWidths(
  texts: TableTexts,
  house: HouseStyle,
  room: number,
): ReadonlyMap<number, number> {
  const widths = leastWidths(texts, house);
  const rows = sampledRows(texts, house);
  let left = room - sum([...widths.values()]);
  while (left >= STEP) {
    const column = mostUseful(rows, widths);
    if (column === null) break;
    widths.set(column, (widths.get(column) ?? 0) + STEP);
    left -= STEP;
  }
  return widths;
}

export function leastWidths({ rows }: TableTexts, house: HouseStyle): Map<number, number> {
  const widths = new Map<number, number>();
  for (const text of rows.flat()) {
    const { role, range } = text;
    if (role === 'section' || range.columns > 1) continue;
    widths.set(range.column, Math.max(widths.get(range.column) ?? NARROWEST, leastWidth(text, house)));
  }
  return new Map([...widths].toSorted(([a], [b]) => a - b));
}

function leastWidth({ text, role, isNumber }: TableText, { font }: HouseStyle): number {
  const face = typefaceOf(role, font);
  const inOnePiece = isNumber ? textWidth(text, face) : Math.min(LONGEST_WORD, longestWordWidth(text, face));
  return Math.ceil(inOnePiece + SIDE_PADDING);
}

interface MeasuredText {
  readonly column: number;
  /** In points, on one line. */
  readonly length: number;
  readonly line: number;
}

/** What decides the heights of some of the rows: texts of one row and one column that wrap. */
function sampledRows({ rows }: TableTexts, { font }: HouseStyle): MeasuredText[][] {
  const step = Math.max(1, rows.length / SAMPLE);
  return Array.from({ length: Math.min(rows.length, SAMPLE) }, (_, index) => {
    const row = rows[Math.floor(index * step)] ?? [];
    return row
      .filter(({ role, range }) => role !== 'section' && range.rows * range.columns === 1)
      .map(({ text, role, range }) => {
        const face = typefaceOf(role, font);
        return { column: range.column, length: textWidth(text, face), line: lineHeight(face) };
      });
  });
}

/** The column whose next step would save most height; where none would, the one of the highest text. */
function mostUseful(
  rows: readonly (readonly MeasuredText[])[],
  widths: ReadonlyMap<number, number>,
): number | null {
  const saved = new Map<number, number>();
  for (const row of rows) {
    let [highest, second, column] = [0, 0, -1];
    let narrowed = 0;
    for (const text of row) {
      const width = (widths.get(text.column) ?? NARROWEST) - SIDE_PADDING;
      const height = (text.length / width) * text.line;
      if (height > highest) {
        [second, highest, column] = [highest, height, text.column];
        narrowed = (text.length / (width + STEP)) * text.line;
      } else second = Math.max(second, height);
    }
    if (column < 0) continue;
    saved.set(column, (saved.get(column) ?? 0) + highest - Math.max(second, narrowed));
  }
  const [best] = [...saved].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
