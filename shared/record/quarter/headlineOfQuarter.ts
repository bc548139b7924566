import { type Headline, headlineOf, themeOf } from '../../headline.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';

/** How many indicators of a signed quarter there are and how they are rated, by theme as well. */
export const headlineOfQuarter = ({ indicators }: SignedQuarter): Headline =>
  headlineOf(indicators.map(({ lineNo, section, rating }) => ({ lineNo, theme: themeOf(section), rating })));
