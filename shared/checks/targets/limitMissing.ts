import type { NotRated } from '../../rules/verdict.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** The sheet rates the row, but the rule set needs a figure besides the target that the row does not have. */
export const limitMissing = check({
  code: 'limit-missing',
  severity: 'note',
  heading: 'Rating not checked: a limit is missing',
  about: {
    asks: 'Does the row have every limit that the rule set needs besides the target: a tolerance, a floor, the ends of a range, an earlier outturn?',
    example: 'The rule set rates AMBER down to a floor, and the row has no floor',
    action: 'Give the indicator the limit, or choose the council’s own rule set.',
  },
  words: {
    missing:
      'The rating could not be checked by the rule set in use ({ruleSet}). {why} {action}, or choose the council’s own rule set.',
  },
  find: (judged, words) =>
    eachIndicator(judged, (indicator, { rating }) => {
      const action = rating.rating === null ? ACTIONS[rating.reason] : undefined;
      if (action === undefined || rating.rating !== null || indicator.published.rating === null) return null;
      return {
        cell: indicator.cells.rating ?? indicator.cells.performance,
        message: fill(words.missing, { ruleSet: judged.ruleSet.title, why: rating.why, action }),
      };
    }),
});

const ACTIONS: Readonly<Partial<Record<NotRated, string>>> = {
  'tolerance-missing': 'Give the indicator its tolerance',
  'floor-missing': 'Give the indicator its floor',
  'range-end-missing': 'Give the other end of its range',
  'baseline-missing': 'Give the indicator its baseline',
  'benchmark-missing': 'Give what others achieved',
  'earlier-outturn-missing': 'Give the indicator that outturn',
};
