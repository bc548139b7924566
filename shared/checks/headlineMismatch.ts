import { headlineOf, type Tally } from '../headline.ts';
import type { Report } from '../report.ts';
import type { Check } from './check.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { type HeadlineClaim, type HeadlineText, headlineTexts } from './headlineClaims.ts';
import { printsAs } from './printed.ts';

/** The figures that sum the report up, above or below its table, against its rows and against each other. */
export const headlineMismatch: Check = ({ report }) => {
  const texts = headlineTexts(report.around);
  if (texts.length === 0) return [];
  const tallies = talliesOf(report);
  if (tallies.every(({ rated }) => rated === 0)) return [];
  const totals = totalsOf(texts, tallies);
  return texts.flatMap(({ cell, claims }): Finding[] => {
    const said = claims.flatMap(
      claim => wrongCount(claim, tallies) ?? wrongPercentage(claim, totals, tallies) ?? [],
    );
    if (said.length === 0) return [];
    const code = 'headline-mismatch';
    const message = `The headline does not add up: ${said.join('. Also, ')}. Correct it, or the ratings that it counts.`;
    return [{ code, severity: SEVERITIES[code], cell, indicator: '', message }];
  });
};

/** As published: of all rows, of those with a number and those without, and of each theme and section. */
function talliesOf({ indicators }: Report): readonly Tally[] {
  const rated = indicators.map(({ lineNo, theme, published }) => ({
    lineNo,
    theme,
    rating: published.rating,
  }));
  const { all, numbered, unnumbered, themes } = headlineOf(rated);
  const sections = headlineOf(
    indicators.map(({ lineNo, section, published }) => ({
      lineNo,
      theme: section,
      rating: published.rating,
    })),
  ).themes;
  return [all, numbered, unnumbered, ...themes, ...sections];
}

/** What percentages may be of: the counts that stand together, a total that is given, or the rows. */
function totalsOf(texts: readonly HeadlineText[], tallies: readonly Tally[]): readonly number[] {
  const sumOf = (claims: readonly HeadlineClaim[]) =>
    claims.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return [
    ...texts.flatMap(({ claims, totals }) => [sumOf(claims), ...totals]),
    sumOf(texts.flatMap(({ claims }) => claims)),
    ...tallies.flatMap(({ indicators, rated }) => [indicators, rated]),
  ].filter(total => total > 0);
}

function wrongCount({ rating, count }: HeadlineClaim, tallies: readonly Tally[]): string | null {
  if (count === null || tallies.some(tally => tally[rating] === count)) return null;
  return `it says ${count} ${rating}, and the rows show ${tallies[0]?.[rating] ?? 0}`;
}

function wrongPercentage(
  { rating, count, percentage }: HeadlineClaim,
  totals: readonly number[],
  tallies: readonly Tally[],
): string | null {
  if (percentage === null) return null;
  const shares =
    count === null
      ? tallies.flatMap(tally => [tally[rating] / tally.rated, tally[rating] / tally.indicators])
      : totals.map(total => count / total);
  if (shares.some(share => printsAs(share * 100, percentage.value, percentage.decimals))) return null;
  const [all] = tallies;
  const of = count === null ? `${all?.[rating]} of ${all?.rated} rated` : `${count} of ${all?.rated} rated`;
  const share = (((count ?? all?.[rating] ?? 0) / (all?.rated || 1)) * 100).toFixed(percentage.decimals);
  return `it says ${percentage.value}% ${rating}, and ${of} is ${share}%`;
}
