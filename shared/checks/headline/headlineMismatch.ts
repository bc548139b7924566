import { printsAs } from '../../figures/printsAs.ts';
import { headlineOf, type Tally } from '../../headline.ts';
import type { Report } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, type Found } from '../check.ts';
import { unreadStates } from '../judgements/unreadStates.ts';
import {
  type HeadlineClaim,
  type HeadlineText,
  type HeadlineTotal,
  headlineTexts,
} from './headlineClaims.ts';

const words = {
  wrong: '{claims} Correct the headline, or the ratings that it counts.',
  count: 'The headline says {stated} {rating}, but the rows show {actual}.',
  shareOfRows: 'The headline says {stated}% {rating}, but the rows show {actual}%.',
  shareOfCount: 'The headline says {stated}% {rating}, but {count} of {whole} is {actual}%.',
  indicators:
    'The headline says {stated} indicators, but there are {indicators} rows, {rated} of them rated.',
  rated:
    'The headline says {stated} indicators rated, but there are {indicators} rows, {rated} of them rated.',
} as const;

/** The figures that sum the report up, above or below its table, against its rows and against each other. */
export const headlineMismatch = check({
  code: 'headline-mismatch',
  severity: 'warning',
  heading: 'Headline figures do not add up',
  about: {
    asks: 'Do the counts and percentages of GREEN, AMBER and RED around the table agree with its rows?',
    example: '"25 (71%) GREEN" above a table with 24 GREEN rows',
    action: 'Correct the headline, or the ratings that it counts.',
  },
  words,
  find: ({ report, ruleSet }) => {
    const texts = headlineTexts(report.around);
    // Rows whose state is not understood cannot be counted.
    if (texts.length === 0 || unreadStates(report, ruleSet).length > 0) return [];
    const tallies = talliesOf(report);
    const [all] = tallies;
    if (all === undefined || all.rated === 0) return [];
    const together = texts.flatMap(({ claims }) => claims);
    return texts.flatMap((text): Found[] => {
      const wrong = wrongIn(text, { all, tallies, together });
      if (wrong.length === 0) return [];
      return [{ cell: text.cell, indicator: '', message: fill(words.wrong, { claims: wrong.join(' ') }) }];
    });
  },
});

interface Known {
  readonly all: Tally;
  readonly tallies: readonly Tally[];
  /** The claims of all texts: a small table has a line for each rating. */
  readonly together: readonly HeadlineClaim[];
}

/** As published: of all rows, of those with a number and those without, and of each theme and section. */
function talliesOf({ indicators }: Report): readonly Tally[] {
  const by = (theme: 'theme' | 'section') =>
    headlineOf(
      indicators.map(indicator => ({
        lineNo: indicator.lineNo,
        theme: indicator[theme],
        rating: indicator.published.rating,
      })),
    );
  const { all, numbered, unnumbered, themes } = by('theme');
  return [all, numbered, unnumbered, ...themes, ...by('section').themes];
}

function wrongIn({ claims, totals }: HeadlineText, known: Known): readonly string[] {
  const { all, tallies, together } = known;
  // What the text counts: the rows for which all of its counts are right; else the whole report.
  const counted = tallies.filter(tally =>
    claims.every(({ rating, count }) => count === null || tally[rating] === count),
  );
  const meant = counted.length > 0 ? counted : [all];
  const sumOf = (them: readonly HeadlineClaim[]) => them.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const rated = [
    ...meant.map(tally => tally.rated),
    ...(claims.length > 1 ? [sumOf(claims)] : []),
    ...(together.length > claims.length ? [sumOf(together)] : []),
  ];
  const wholes = [...rated, ...meant.map(({ indicators }) => indicators)];
  return [
    ...claims.flatMap(
      claim => wrongCount(claim, known) ?? wrongPercentage(claim, wholesOf(totals, wholes), meant) ?? [],
    ),
    ...totals.flatMap(({ count, isOfRated }) =>
      (isOfRated ? rated : wholes).includes(count)
        ? []
        : [
            fill(isOfRated ? words.rated : words.indicators, {
              stated: count,
              indicators: all.indicators,
              rated: all.rated,
            }),
          ],
    ),
  ];
}

/** Where the text itself gives a number of rated indicators, its percentages are of those. */
function wholesOf(totals: readonly HeadlineTotal[], wholes: readonly number[]): readonly number[] {
  const [only, ...others] = totals;
  return only?.isOfRated && others.length === 0 && wholes.includes(only.count) ? [only.count] : wholes;
}

function wrongCount({ rating, count }: HeadlineClaim, { all, tallies }: Known): string | null {
  if (count === null || tallies.some(tally => tally[rating] === count)) return null;
  return fill(words.count, { stated: count, rating, actual: all[rating] });
}

function wrongPercentage(
  { rating, count, percentage }: HeadlineClaim,
  wholes: readonly number[],
  meant: readonly Tally[],
): string | null {
  if (percentage === null) return null;
  const shares =
    count === null
      ? meant.flatMap(tally => [tally[rating] / tally.rated, tally[rating] / tally.indicators])
      : wholes.map(whole => count / whole);
  if (shares.some(share => printsAs(share * 100, percentage.value, percentage.decimals))) return null;
  const [share = 0] = shares;
  const values = { stated: percentage.value, rating, actual: (share * 100).toFixed(percentage.decimals) };
  return count === null
    ? fill(words.shareOfRows, values)
    : fill(words.shareOfCount, { ...values, count, whole: wholes[0] ?? 0 });
}
