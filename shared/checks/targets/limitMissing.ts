import type { LimitColumn } from '../../limits.ts';
import type { Indicator } from '../../report.ts';
import type { RatingRule } from '../../rules/ruleSets/ruleSet.ts';
import type { NotRated } from '../../rules/verdict.ts';
import { type Check, eachIndicator } from '../check.ts';

const MISSING: Readonly<Partial<Record<NotRated, string>>> = {
  'tolerance-missing': 'Give the indicator its tolerance',
  'floor-missing': 'Give the indicator its floor',
  'range-end-missing': 'Give the other end of its range',
  'last-year-missing': 'Give the outturn at the same point last year',
};

/** The sheet rates the row, and the rule set asks for a figure beside the target that the row does not have. */
export const limitMissing: Check = eachIndicator(
  'limit-missing',
  (indicator, { rating }, { ruleSet: { title } }) => {
    const next = rating.rating === null ? MISSING[rating.reason] : undefined;
    if (next === undefined || indicator.published.rating === null) return null;
    return {
      cell: indicator.cells.rating ?? indicator.cells.performance,
      message: `The rating could not be checked by the rule set in use (${title}). ${rating.why} ${next}, or choose the council's own rule set.`,
    };
  },
);

/** What each form of rule asks for beside the target. */
export const LIMITS_ASKED: Readonly<Record<RatingRule['form'], readonly LimitColumn[]>> = {
  line: [],
  'flat-band': [],
  'shifted-band': [],
  'held-or-improved': [],
  'per-indicator': ['tolerance'],
  floor: ['floor'],
  range: ['lowerThreshold', 'upperThreshold'],
};

/** A limit that the rule set asks for, and that cannot be read or cannot be right. Other rule sets do not look at it. */
export const limitUnreadable: Check = eachIndicator(
  'limit-unreadable',
  (indicator, { rating }, { ruleSet }) => {
    if (rating.rating !== null) return null;
    const columns = LIMITS_ASKED[ruleSet.rating.form];
    const column = columns.find(each => isWrong(indicator, each, rating.reason));
    if (column === undefined) return null;
    const next =
      rating.reason === 'floor-beyond-target'
        ? 'Correct the floor, the target or which way is better.'
        : 'Write it as a figure in the unit of the target.';
    return { cell: indicator.cells[column], message: `${rating.why} ${next}` };
  },
);

/** A bare 5 can be read, and may still be a share or an amount. */
function isWrong({ limits, outturn, target }: Indicator, column: LimitColumn, reason: NotRated): boolean {
  if (reason === 'floor-beyond-target') return true;
  const isAboutLimit = outturn.state !== 'unreadable' && target.state !== 'unreadable';
  return reason === 'unreadable' && isAboutLimit && limits[column].state !== 'none';
}
