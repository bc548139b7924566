import type { HouseStyle } from './houseStyle.ts';
import type { TableText, TableTexts } from './tableTexts.ts';
import { lineHeight, longestWordWidth, SIDE_PADDING, textWidth, wrappedLines } from './text/measureText.ts';
import { typefaceOf } from './typography.ts';

/** In points. A word of more, such as a web address, is broken; a column that held it whole would leave no room. */
const LONGEST_WORD = 200;
const NARROWEST = 30;
/** A heading may take so many lines before its column is made wider for it, and up to which width in points. */
const HEADING_LINES = 4;
const WIDEST_FOR_HEADING = 84;
/** Room is given to columns in steps of so many points. */
const STEP = 6;
/** Enough rows to know what the columns hold. */
const SAMPLE = 150;

/**
 * Zero-based column to width in points: at least as `least` has it, and what is left of `room` goes step by step to the
 * column that makes the rows lowest. A column without a text is left out.
 */
export function columnWidths(
  texts: TableTexts,
  house: HouseStyle,
  { room, least = leastWidths(texts, house) }: ColumnRoom,
): ReadonlyMap<number, number> {
  const widths = new Map(least);
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

/** In points. */
export interface ColumnRoom {
  /** For all columns together. */
  readonly room: number;
  /** Of each column with a text; where it is absent, what the texts need at least. */
  readonly least?: ReadonlyMap<number, number>;
}

/** The widths that the texts need at least, or the wanted ones where those are wider, such as the present ones. */
export const keptWidths = (
  needed: ReadonlyMap<number, number>,
  wanted: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> =>
  new Map([...needed].map(([column, points]) => [column, Math.max(points, wanted.get(column) ?? 0)]));

/**
 * What the texts need: the longest word and the widest number of each column whole, and its headings on few lines, since each
 * printed page repeats them.
 */
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
  let width = Math.ceil(inOnePiece + SIDE_PADDING);
  while (role === 'heading' && width < WIDEST_FOR_HEADING && wrappedLines(text, width, face) > HEADING_LINES)
    width++;
  return width;
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
