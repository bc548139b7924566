import type { HouseStyle, Paper } from './houseStyle.ts';

/** Margins in points. The header's and footer's are from the edge of the paper. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Room for a footer of one line under the table, and for a punch on neither side. */
export const MARGINS: Margins = { top: 36, bottom: 48, left: 36, right: 36, header: 18, footer: 22 };

/** Landscape, in points (ISO 216: 420 x 297 mm and 297 x 210 mm). */
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A3: { width: 1190.55, height: 841.89 },
  A4: { width: 841.89, height: 595.28 },
};
/** What renderers round a width up by must not make the table too wide for its page. */
const ROUNDING = 0.99;
/** Text of ten points may be printed as text of eight, and no smaller. */
const SMALLEST_SCALE = 0.8;
/** On A4 the least widths must leave this share of the room to texts. */
const SHARE_FOR_TEXTS = 0.45;

export interface PaperChoice {
  readonly paper: Paper;
  /** In points, of the columns together: if they are wider, their text is printed too small to read. */
  readonly most: number;
  /** In points, for the columns of the table. More makes the text smaller than it is on the screen. */
  readonly room: number;
}

/**
 * The smallest paper on which the columns have room for their texts. `least` is the sum of their least widths in points, and
 * `present` of the widths that they have now, where those are more.
 */
export function choosePaper({ paper }: HouseStyle, least: number, present = 0): PaperChoice {
  const a4 = (ROUNDING * printableWidth('A4')) / SMALLEST_SCALE;
  const fitsA4 = least <= a4 * (1 - SHARE_FOR_TEXTS) && present <= a4;
  const chosen = paper === 'fit' ? (fitsA4 ? 'A4' : 'A3') : paper;
  const a3 = ROUNDING * printableWidth('A3');
  return chosen === 'A4'
    ? { paper: chosen, room: a4, most: a4 }
    : { paper: chosen, room: a3, most: a3 / SMALLEST_SCALE };
}

export const printableWidth = (paper: Paper): number => SIZES[paper].width - MARGINS.left - MARGINS.right;
export const printableHeight = (paper: Paper): number => SIZES[paper].height - MARGINS.top - MARGINS.bottom;
