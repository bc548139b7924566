import type { NotRated } from '../../rules/verdict.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/**
 * Why the rules give no rating although the sheet prints one, where a person has to act. Other checks cover a target in
 * words, a missing comparator or limit, and an unreadable cell; or they are the council's own practice.
 */
const REASONS: readonly NotRated[] = [
  'one-is-a-percentage',
  'units-differ',
  'parts-do-not-match',
  'approximate',
  'annual-target-before-year-end',
  'target-to-be-confirmed',
];

/** A printed rating that would be recorded as none. */
export const ratingUnsupported = check({
  code: 'rating-unsupported',
  severity: 'warning',
  heading: 'Rating without figures to support it',
  about: {
    asks: 'Is a rating shown although the figures give none?',
    example: '"66.2% GREEN" against a target of 41 days',
    action: 'Correct the figure or its target, or remove the rating.',
  },
  words: {
    unsupported:
      'The sheet prints {rating}, but the rules give no rating. {why} Correct the figure or its target, or remove the rating.',
  },
  find: (judged, words) =>
    eachIndicator(judged, ({ published, cells, ratedByFill }, { rating }) => {
      if (published.rating === null || ratedByFill === 'painted' || rating.rating !== null) return null;
      if (!REASONS.includes(rating.reason)) return null;
      return {
        cell: cells.rating ?? cells.performance,
        message: fill(words.unsupported, { rating: published.rating, why: rating.why }),
      };
    }),
});
