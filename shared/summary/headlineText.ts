import type { Tally } from '../headline.ts';
import type { Direction } from '../rules/direction/directionJudgement.ts';
import { RATINGS } from '../rules/verdict.ts';
import { fill } from '../words/fill.ts';
import { wholePercents } from './wholePercents.ts';
import { headlineLabels, headlineSentences } from './words.ts';

/**
 * "35 of 48 indicators were rated: 25 (71%) GREEN and 10 (29%) RED. ... 13 were not rated." The percentages are of the rated
 * ones and sum to 100. `directions` are those of the same indicators, null where nothing is comparable; none leaves them out.
 */
export function headlineText(tally: Tally, directions: readonly (Direction | null)[]): string {
  const { indicators, rated, notRated } = tally;
  if (rated === 0) return fill(headlineSentences.noneRated, { indicators });
  const count = (direction: Direction | null): number =>
    directions.filter(other => other === direction).length;
  return [
    fill(headlineSentences.rated, { rated, indicators, ratings: ratingShares(tally) }),
    ...(directions.length > 0
      ? [
          fill(headlineSentences.directions, {
            better: count('better'),
            same: count('same'),
            worse: count('worse'),
            none: count(null),
          }),
        ]
      : []),
    ...(notRated > 0 ? [fill(headlineSentences.notRated, { count: notRated })] : []),
  ].join(' ');
}

function ratingShares(tally: Tally): string {
  const present = RATINGS.filter(rating => tally[rating] > 0);
  const percents = wholePercents(present.map(rating => tally[rating]));
  const parts = present.map((rating, index) =>
    fill(headlineLabels.share, { count: tally[rating], percent: percents[index] ?? 0, rating }),
  );
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(headlineLabels.comma)}${headlineLabels.and}${last}`;
}
