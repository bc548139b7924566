import { printsAs } from '../../figures/printsAs.ts';
import { printNumber } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import type { Indicator } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { sentencesOf } from '../commentary/sentence.ts';
import { partsOfUnknownWhole } from '../commentary/wholeNumberClaims.ts';
import { titleClaim } from './titleClaim.ts';

/** Official statistics withhold counts under five: one more or less is a fifth of them. */
const FEW = 5;
/** One of a dozen is eight per cent of the figure; one of a whole under thirty is more than three points. */
const DOZEN = 12;
const SMALL_WHOLE = 30;

/** A percentage of a dozen, or a count under five, swings between quarters although nothing has changed. */
export const smallNumber = check({
  code: 'small-number',
  severity: 'note',
  heading: 'Small number: large swings are likely',
  about: {
    asks: 'Is the outturn a count under five, or a percentage of so few that one case moves it by points?',
    example: '"Number of serious incidents" is 3; "21.4% (3/14)"',
    action: 'Say so in the comment, before readers take the arrow for a trend.',
  },
  words: {
    count:
      'A count of {count} swings: one more or less is a large change. Say so in the comment before readers take the arrow for a trend.',
    fraction:
      'The percentage is {numerator} of {denominator}, so one more or less moves it by points. Say so in the comment before readers take the arrow for a trend.',
    total:
      'The percentage counts only {total}, so one more or less moves it by points. Say so in the comment before readers take the arrow for a trend.',
  },
  find: (judged, words) =>
    eachIndicator(judged, indicator => {
      const figure = singleValue(indicator.outturn);
      if (!figure) return null;
      const cell = indicator.cells.performance;
      if (figure.unit !== '%') {
        const isCount = titleClaim(indicator.title) === 'count' && Number.isInteger(figure.value);
        if (!isCount || figure.value < 0 || figure.value >= FEW) return null;
        return { cell, message: fill(words.count, { count: printNumber(figure.value, 0) }) };
      }
      const behind = countsBehind(indicator, figure.value, figure.decimals);
      if (!behind) return null;
      const numbers = {
        numerator: printNumber(behind.counted, 0),
        denominator: printNumber(behind.of ?? 0, 0),
      };
      return {
        cell,
        message:
          behind.of === null
            ? fill(words.total, { total: numbers.numerator })
            : fill(words.fraction, numbers),
      };
    }),
});

interface FewCounted {
  readonly counted: number;
  /** The whole, where it is known. */
  readonly of: number | null;
}

/** The few that the percentage counts: the fraction in its cell, or the counts that its comment gives for it. */
function countsBehind(indicator: Indicator, value: number, decimals: number): FewCounted | null {
  const own = singleValue(indicator.outturn)?.fraction;
  const stated = sentencesOf(indicator).flatMap(({ fractions }) => fractions);
  const fractions = [...(own ? [own] : []), ...stated].filter(({ numerator, denominator }) =>
    own && numerator === own.numerator ? true : printsAs((numerator / denominator) * 100, value, decimals),
  );
  const small = fractions.find(
    ({ numerator, denominator }) => denominator < SMALL_WHOLE || numerator <= DOZEN,
  );
  if (small) return { counted: small.numerator, of: small.denominator };
  if (fractions.length > 0) return null;
  const parts = sentencesOf(indicator)
    .map(sentence => partsOfUnknownWhole(sentence, value))
    .find(found => found !== null);
  return parts && parts.total <= DOZEN ? { counted: parts.total, of: null } : null;
}
