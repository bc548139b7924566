import { withoutPeriod } from './headingWords.ts';

/** A heading's words alone, which are the same in the next quarter. */
export const plainWords = (heading: string): string =>
  withoutPeriod(heading.toLowerCase())
    .replace(/\d+|[^a-z]+/g, ' ')
    .trim();

/** Identifies a row of headings in any order: its different words, without the periods that they name. */
export const headingsKey = (headings: readonly string[]): string =>
  [...new Set(headings.map(plainWords))].sort().join('|');
