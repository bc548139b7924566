import type { Rating } from '../../rules/verdict.ts';

/** A fill and the text that is read on it. Every pair has a contrast of at least 7 to 1 (WCAG 2.2, AAA). */
export interface Tint {
  readonly fill: string;
  readonly fontColour: string;
}

/**
 * Dark text on a tint, since not everybody can read white on Excel's own green and red. The word is printed as well.
 */
export const RATING_TINTS: Readonly<Record<Rating, Tint>> = {
  GREEN: { fill: '#cfe4dc', fontColour: '#083d29' },
  YELLOW: { fill: '#fbfbd0', fontColour: '#4d4400' },
  AMBER: { fill: '#ffee80', fontColour: '#7a3c1c' },
  RED: { fill: '#f4d7d7', fontColour: '#651b1b' },
  BLUE: { fill: '#d2e2f1', fontColour: '#0f385c' },
};

export const NOT_RATED_TINT: Tint = { fill: '#cecece', fontColour: '#0b0c0c' };

/** Headings and sections differ in weight and depth, and never look like a rating. */
export const HEADING_TINT: Tint = { fill: '#c3ced9', fontColour: '#0b0c0c' };
export const SECTION_TINT: Tint = { fill: '#e4e9ee', fontColour: '#0b0c0c' };

/** The text of a cell that has lost its fill. */
export const PLAIN_FONT_COLOUR = '#000000';
