import { contrastRatio, LEAST_CONTRAST } from './contrast.ts';
import { HEADING_TINT, SECTION_TINT, type Tint } from './ratingLooks.ts';
import type { MeasuredFont } from './text/measureText.ts';

/** How all reports of a council look. */
export interface HouseStyle {
  /** Printed in the footer; "" leaves it out. */
  readonly council: string;
  /** "OFFICIAL", in the footer; "" leaves it out. */
  readonly classification: string;
  readonly font: MeasuredFont;
  /** "fit" takes A4 where the text is still readable on it, and A3 otherwise. */
  readonly paper: (typeof PAPERS)[number];
  readonly heading: Tint;
  readonly section: Tint;
}

export type Paper = 'A3' | 'A4';

export const PAPERS = ['fit', 'A3', 'A4'] as const satisfies readonly (Paper | 'fit')[];

export const PLAIN_HOUSE_STYLE: HouseStyle = {
  council: '',
  classification: '',
  font: 'Arial',
  paper: 'fit',
  heading: HEADING_TINT,
  section: SECTION_TINT,
};

/** The parts of a house style whose text cannot be read on its fill (WCAG 2.2, 1.4.3), with their contrast. */
export function unreadableTints(style: HouseStyle): { part: 'heading' | 'section'; contrast: number }[] {
  return (['heading', 'section'] as const)
    .map(part => ({ part, contrast: contrastRatio(style[part].fontColour, style[part].fill) }))
    .filter(({ contrast }) => contrast < LEAST_CONTRAST);
}
