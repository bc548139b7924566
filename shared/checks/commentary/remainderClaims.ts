import { fill } from '../../words/fill.ts';
import { type ClaimCheck, printFigure } from './claimCheck.ts';
import type { CommentFigure } from './commentFigure.ts';
import { textBefore } from './placesInText.ts';
import { claimSentences } from './words.ts';

/** "93.5% were paid on time; the remaining 7.5% were late" */
const REMAINING = /\b(?:the|a) (?:remaining|remainder of|other|rest,?) (?:about |some )?$/i;
/** Within so many points of 100, the shares were meant to add up to it. */
const NEAR = 10;
/** At most so many shares, since every selection of them is tried. */
const MOST_SHARES = 6;

/** The remainder that a comment gives, against the shares before it. */
export const remainderClaims: ClaimCheck = ({ figures, text, before }) => {
  const shares = figures.filter(({ unit }) => unit === '%');
  return shares.flatMap((rest, index) => {
    if (!REMAINING.test(textBefore(text, rest.start, 24))) return [];
    const own = shares.slice(0, index);
    const others = own.length > 0 ? own : (before?.figures ?? []).filter(({ unit }) => unit === '%');
    if (others.length === 0 || others.length > MOST_SHARES || ![...others, rest].every(isExact)) return [];
    const sums = selections(others).map(sum => sum + rest.value);
    const rounding = [...others, rest].reduce((sum, { decimals }) => sum + 0.5 / 10 ** decimals, 0);
    const sum = others.reduce((all, { value }) => all + value, rest.value);
    if (sums.some(total => Math.abs(total - 100) <= rounding) || Math.abs(sum - 100) > NEAR) return [];
    const decimals = Math.max(...[...others, rest].map(({ decimals }) => decimals));
    return [
      fill(claimSentences.remainder, {
        sum: [...others, rest].map(printFigure).join(' + '),
        total: printFigure({ value: sum, decimals, unit: '%' }),
      }),
    ];
  });
};

const isExact = ({ exactness }: CommentFigure): boolean => exactness === 'exactly';

/** The sum of every selection of one or more. */
function selections(shares: readonly CommentFigure[]): number[] {
  return Array.from({ length: 2 ** shares.length - 1 }, (_, chosen) =>
    shares.reduce((sum, { value }, at) => ((chosen + 1) & (1 << at) ? sum + value : sum), 0),
  );
}
