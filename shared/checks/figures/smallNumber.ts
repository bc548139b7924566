import { printNumber } from '../../figures/quantityText.ts';
import type { Indicator } from '../../report.ts';
import { type Check, eachIndicator } from '../check.ts';
import { sentencesOf } from '../commentary/sentence.ts';
import { partsOfUnknownWhole } from '../commentary/wholeNumberClaims.ts';
import { printsAs } from '../printsAs.ts';
import { singleValue } from '../singleValue.ts';
import { titleClaim } from './titleClaim.ts';

/** Statistics keep back counts under five: one more or less is a fifth of them. */
const FEW = 5;
/** Of a dozen, one is eight per cent of the figure; of a whole under thirty, one is more than three points. */
const DOZEN = 12;
const SMALL_WHOLE = 30;

/** A percentage of a dozen, or a count under five, swings from quarter to quarter without anything having changed. */
export const smallNumber: Check = eachIndicator('small-number', indicator => {
  const figure = singleValue(indicator.outturn);
  if (!figure) return null;
  const cell = indicator.cells.performance;
  if (figure.unit !== '%') {
    const isCount = titleClaim(indicator.title) === 'count' && Number.isInteger(figure.value);
    if (!isCount || figure.value < 0 || figure.value >= FEW) return null;
    return {
      cell,
      message: `A count of ${printNumber(figure.value, 0)} swings: one more or less is a large change. Say so in the comment before the arrow is read as a trend.`,
    };
  }
  const behind = countsBehind(indicator, figure.value, figure.decimals);
  if (!behind) return null;
  return {
    cell,
    message: `The percentage is of few: ${behind}. One more or less moves it by points, so say so in the comment before the arrow is read as a trend.`,
  };
});

/** How few the percentage is of, from the fraction in its cell or the counts that its comment gives for it. */
function countsBehind(indicator: Indicator, value: number, decimals: number): string | null {
  const own = singleValue(indicator.outturn)?.fraction;
  const stated = sentencesOf(indicator).flatMap(({ fractions }) => fractions);
  const fractions = [...(own ? [own] : []), ...stated].filter(({ numerator, denominator }) =>
    own && numerator === own.numerator ? true : printsAs((numerator / denominator) * 100, value, decimals),
  );
  for (const { numerator, denominator } of fractions) {
    if (denominator < SMALL_WHOLE || numerator <= DOZEN)
      return `${printNumber(numerator, 0)} of ${printNumber(denominator, 0)}`;
  }
  if (fractions.length > 0) return null;
  const parts = sentencesOf(indicator)
    .map(sentence => partsOfUnknownWhole(sentence, value))
    .find(found => found !== null);
  return parts && parts.total <= DOZEN ? `${printNumber(parts.total, 0)} in all` : null;
}
