import { RATINGS, type Rating } from './rules/verdict.ts';

/** How many indicators there are, how many are rated, and how. */
export interface Tally extends Readonly<Record<Rating, number>> {
  readonly indicators: number;
  readonly rated: number;
  readonly notRated: number;
}

export interface Headline {
  readonly all: Tally;
  /** With a line number, and without (perception indicators). */
  readonly numbered: Tally;
  readonly unnumbered: Tally;
  /** In the order of the report. */
  readonly themes: readonly (Tally & { readonly theme: string })[];
}

export interface Rated {
  readonly lineNo: string | null;
  readonly theme: string;
  readonly rating: Rating | null;
}

/** "Communities" of "Communities: Healthy and Active Lives". */
export const themeOf = (section: string): string => section.split(':', 1)[0]?.trim() ?? '';

export function headlineOf(indicators: readonly Rated[]): Headline {
  const themes = [...new Set(indicators.map(({ theme }) => theme))];
  return {
    all: tally(indicators),
    numbered: tally(indicators.filter(({ lineNo }) => lineNo !== null)),
    unnumbered: tally(indicators.filter(({ lineNo }) => lineNo === null)),
    themes: themes.map(theme => ({
      theme,
      ...tally(indicators.filter(indicator => indicator.theme === theme)),
    })),
  };
}

function tally(indicators: readonly Rated[]): Tally {
  const count = (rating: Rating | null) => indicators.filter(indicator => indicator.rating === rating).length;
  const notRated = count(null);
  return {
    indicators: indicators.length,
    rated: indicators.length - notRated,
    ...(Object.fromEntries(RATINGS.map(rating => [rating, count(rating)])) as Record<Rating, number>),
    notRated,
  };
}

/** All indicators, of what the record keeps of each theme. */
export function tallyOfThemes(themes: readonly Readonly<Record<Rating | 'notRated', number>>[]): Tally {
  const sum = (of: Rating | 'notRated'): number => themes.reduce((total, theme) => total + theme[of], 0);
  const ratings = Object.fromEntries(RATINGS.map(rating => [rating, sum(rating)])) as Record<Rating, number>;
  const rated = RATINGS.reduce((total, rating) => total + ratings[rating], 0);
  const notRated = sum('notRated');
  return { ...ratings, rated, notRated, indicators: rated + notRated };
}
