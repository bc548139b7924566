import type { MeasuredFont, Typeface } from './text/measureText.ts';

/** The kinds of text on a report, from its title down. */
export type TextRole = 'title' | 'section' | 'heading' | 'body';

/** In points. Sizes and weights alone tell a title from a section and a section from a row. */
const FACES: Readonly<Record<TextRole, Omit<Typeface, 'font'>>> = {
  title: { size: 18, bold: true },
  section: { size: 12, bold: true },
  heading: { size: 10, bold: true },
  body: { size: 10, bold: false },
};

export const typefaceOf = (role: TextRole, font: MeasuredFont): Typeface => ({ font, ...FACES[role] });

/** In points, what each row leaves free above and below its text together, which separates the rows without lines. */
export const ROW_PADDING: Readonly<Record<TextRole, number>> = { title: 8, section: 8, heading: 4, body: 5 };
