import type { Indicator } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import type { Judgement } from '../judge/judge.ts';

/** Fewer rated rows do not show whether the council rates without a target. */
const CUSTOM = 3;

/** A rating that outlived its target, on a sheet where every other rated figure has one. */
export const targetRemoved = check({
  code: 'target-removed',
  severity: 'warning',
  heading: 'Rating without a target',
  about: {
    asks: 'Is a figure rated although its target is blank, while the other rated figures have one?',
    example: '"66.2% GREEN", and the target’s cell is empty',
    action: 'Enter the target, or remove the rating.',
  },
  words: {
    removed:
      'The sheet prints {rating}, but the row has no target, unlike the other rated figures. Enter the target, or remove the rating.',
  },
  find: (judged, words) => {
    const rated = [...judged.judgements].filter(([indicator]) => printsRating(indicator));
    const without = rated.filter(([, judgement]) => hasNoTarget(judgement));
    const isCustom = rated.length - without.length >= CUSTOM && without.length * 10 <= rated.length + 9;
    if (!isCustom) return [];
    return eachIndicator(judged, (indicator, judgement) => {
      const { cells, published, target } = indicator;
      if (!printsRating(indicator) || !hasNoTarget(judgement) || target.state !== 'none') return null;
      const { rating } = published;
      return {
        cell: cells.target ?? cells.annualTarget,
        message: fill(words.removed, { rating: rating ?? '' }),
      };
    });
  },
});

/** A rating that formatting painted is not the council's. */
const printsRating = ({ published, outturn, ratedByFill }: Indicator): boolean =>
  published.rating !== null && outturn.state === 'measured' && ratedByFill !== 'painted';

const hasNoTarget = ({ rating }: Judgement): boolean =>
  rating.rating === null && rating.reason === 'no-target';
