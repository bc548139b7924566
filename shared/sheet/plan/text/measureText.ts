import { FONT_WIDTHS, OTHER_CHARACTERS } from './fontWidths.ts';

/** The fonts whose widths are known, so that a text in them can be measured without a screen. */
export type MeasuredFont = keyof typeof FONT_WIDTHS;

export const MEASURED_FONTS = Object.keys(FONT_WIDTHS) as [MeasuredFont, ...MeasuredFont[]];

export const isMeasuredFont = (name: string): name is MeasuredFont => Object.hasOwn(FONT_WIDTHS, name);

/** How a text is set; `size` in points. */
export interface Typeface {
  readonly font: MeasuredFont;
  readonly size: number;
  readonly bold: boolean;
}

/**
 * Excel fits glyphs to whole pixels on a screen and LibreOffice to the printer's, so the same text is up to a few in a
 * hundred wider in one than in the other. A text that was measured with this much to spare wraps alike in both.
 */
const SPARE = 1.04;
/** Of a character that the font does not have, such as one of Chinese: a square. */
const UNKNOWN_WIDTH = 1000;
/**
 * Line height in sizes of the font, as high as Excel makes it: a row of one line of Arial 10 is 12.75 points high, of
 * Calibri 11 it is 15.
 */
const LINE_HEIGHTS: Readonly<Record<MeasuredFont, number>> = { Arial: 1.275, Calibri: 1.37 };
/** In points, what a cell leaves free at its two sides together, and above and below its text. */
export const SIDE_PADDING = 6;

export const lineHeight = ({ font, size }: Typeface): number => LINE_HEIGHTS[font] * size;

/** In points, of a text of one line. */
export function textWidth(text: string, { font, size, bold }: Typeface): number {
  const { known, others } = widthTable(font, bold);
  let thousandths = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    thousandths += known[code] ?? others.get(code) ?? UNKNOWN_WIDTH;
  }
  return (thousandths * size * SPARE) / 1000;
}

/** In points, of the longest part of a text that must stay in one piece: a cell that is narrower would break it. */
export function longestWordWidth(text: string, face: Typeface): number {
  return Math.max(0, ...wordsOf(text).map(word => textWidth(word, face)));
}

/** How many lines a text takes in a cell of a width in points. Breaks at white space only, as a word is to stay whole. */
export function wrappedLines(text: string, width: number, face: Typeface): number {
  const room = Math.max(1, width - SIDE_PADDING);
  const space = textWidth(' ', face);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room, space, face), 0);
}

/** In points, of a cell that shows all of a wrapped text, without padding above and below. */
export const wrappedHeight = (text: string, width: number, face: Typeface): number =>
  wrappedLines(text, width, face) * lineHeight(face);

function linesOf(line: string, room: number, space: number, face: Typeface): number {
  let [lines, used] = [1, 0];
  for (const word of wordsOf(line)) {
    const width = textWidth(word, face);
    if (used > 0 && used + space + width <= room) used += space + width;
    else {
      if (used > 0) lines++;
      // A word longer than the line is broken where the line ends.
      const broken = Math.ceil(width / room) - 1;
      lines += Math.max(0, broken);
      used = width - Math.max(0, broken) * room;
    }
  }
  return lines;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');

interface WidthTable {
  /** By code, of ASCII and Latin-1. */
  readonly known: readonly (number | undefined)[];
  readonly others: ReadonlyMap<number, number>;
}

/** By how its widths are written. */
const tables = new Map<string, WidthTable>();

function widthTable(font: MeasuredFont, bold: boolean): WidthTable {
  const written = FONT_WIDTHS[font][bold ? 'bold' : 'regular'];
  const made = tables.get(written);
  if (made) return made;
  const table = makeTable(written);
  tables.set(written, table);
  return table;
}

function makeTable(written: string): WidthTable {
  const widths = written.split(' ').map(width => (width === '-' ? UNKNOWN_WIDTH : Number(width)));
  const known = Array<number | undefined>(0x100).fill(undefined);
  for (let at = 0; at < 95; at++) known[0x20 + at] = widths[at];
  for (let at = 0; at < 96; at++) known[0xa0 + at] = widths[95 + at];
  const others = new Map(
    [...OTHER_CHARACTERS].map((character, at) => [
      character.charCodeAt(0),
      widths[95 + 96 + at] ?? UNKNOWN_WIDTH,
    ]),
  );
  return { known, others };
}
