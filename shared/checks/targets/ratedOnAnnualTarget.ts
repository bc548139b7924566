import { periodNoun } from '../../period.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/**
 * R2: a rating on the annual target says so. A milestone has no other target, so it needs no note, and neither does a sheet
 * that has a column for the annual target alone: its heading says so.
 */
export const ratedOnAnnualTarget = check({
  code: 'rated-on-annual-target',
  severity: 'note',
  heading: 'Rated on the annual target',
  about: {
    asks: 'Was the indicator rated against the annual target because the period has none?',
    example: 'Q2 target N/A, annual target 65%, rated GREEN',
    action: 'Say so in the comment if readers may wonder.',
  },
  words: {
    annual:
      'The {length} has no target of its own, so the annual one was used. Say so in the comment if readers may wonder.',
  },
  find: (judged, words) =>
    eachIndicator(judged, (indicator, { rating }) =>
      indicator.cells.target !== undefined &&
      indicator.outturn.state === 'measured' &&
      rating.rating !== null &&
      rating.basis === 'annual-target'
        ? {
            cell: indicator.cells.target,
            message: fill(words.annual, { length: periodNoun(judged.report.period) }),
          }
        : null,
    ),
});
