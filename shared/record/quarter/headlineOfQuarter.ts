import { type Headline, headlineOf } from '../../headline.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';

/** How many indicators of a signed quarter there are and how they are rated, by theme as well. */
export const headlineOfQuarter = ({ indicators }: SignedQuarter): Headline =>
  headlineOf(indicators.map(({ lineNo, section, rating }) => ({ lineNo, theme: themeOf(section), rating })));

const themeOf = (section: string): string => section.split(':', 1)[0]?.trim() ?? '';
