import { headlineOf, type Tally } from '../../headline.ts';
import type { Report } from '../../report.ts';
import type { Check } from '../check.ts';
import { type Finding, SEVERITIES } from '../finding.ts';
import { printsAs } from '../printsAs.ts';
import {
  type HeadlineClaim,
  type HeadlineText,
  type HeadlineTotal,
  headlineTexts,
} from './headlineClaims.ts';

/** The figures that sum the report up, above or below its table, against its rows and against each other. */
export const headlineMismatch: Check = ({ report }) => {
  const texts = headlineTexts(report.around);
  if (texts.length === 0) return [];
  const tallies = talliesOf(report);
  const [all] = tallies;
  if (all === undefined || all.rated === 0) return [];
  const together = texts.flatMap(({ claims }) => claims);
  return texts.flatMap((text): Finding[] => {
    const said = wrongIn(text, { all, tallies, together });
    if (said.length === 0) return [];
    const code = 'headline-mismatch';
    const message = `The headline does not add up: ${said.join('. Also, ')}. Correct it, or the ratings that it counts.`;
    return [{ code, severity: SEVERITIES[code], cell: text.cell, indicator: '', message }];
  });
};

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
  // What the text counts: the rows that all of its counts are right of; else the whole report.
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
            `it speaks of ${count} indicators${isOfRated ? ' rated' : ''}, and the rows are ${all.indicators}, ${all.rated} of them rated`,
          ],
    ),
  ];
}

/** Where the text itself says of how many rated indicators it speaks, its percentages are of those. */
function wholesOf(totals: readonly HeadlineTotal[], wholes: readonly number[]): readonly number[] {
  const [only, ...others] = totals;
  return only?.isOfRated && others.length === 0 && wholes.includes(only.count) ? [only.count] : wholes;
}

function wrongCount({ rating, count }: HeadlineClaim, { all, tallies }: Known): string | null {
  if (count === null || tallies.some(tally => tally[rating] === count)) return null;
  return `it says ${count} ${rating}, and the rows show ${all[rating]}`;
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
  const isRight = shares.some(share => printsAs(share * 100, percentage.value, percentage.decimals));
  const [share = 0] = shares;
  return isRight
    ? null
    : `it says ${percentage.value}% ${rating}, and ${count === null ? 'the rows show' : `${count} of ${wholes[0]} is`} ${(share * 100).toFixed(percentage.decimals)}%`;
}
