import { readTarget } from '../../shared/figures/targetText.ts';
import { NO_LIMITS } from '../../shared/limits.ts';
import type { Outturn } from '../../shared/outturn.ts';
import type { DirectionFacts } from '../../shared/rules/direction/directionJudgement.ts';
import type { RatingFacts } from '../../shared/rules/rating/rate.ts';
import { readOutturn } from '../../shared/sheet/texts/outturnText.ts';

export const outturn = (text: string): Outturn => readOutturn(text).outturn;

/** A row to be rated, bigger is better, against a target for the quarter. */
export function ratingFacts(
  performance: string,
  target: string,
  other: Partial<RatingFacts> = {},
): RatingFacts {
  return {
    outturn: outturn(performance),
    target: readTarget(target),
    annualTarget: { state: 'none' },
    polarity: 'bigger',
    kind: 'unmarked',
    period: { months: 3, part: 2 },
    comparator: null,
    limits: NO_LIMITS,
    lastYear: outturn('N/A'),
    lastPeriod: outturn('N/A'),
    ...other,
  };
}

/** A row to be compared with the last quarter, bigger is better. */
export function directionFacts(
  performance: string,
  base: string,
  other: Partial<DirectionFacts> = {},
): DirectionFacts {
  return {
    outturn: outturn(performance),
    base: outturn(base),
    polarity: 'bigger',
    kind: 'unmarked',
    against: 'short',
    period: { months: 3, part: 2 },
    beforeBase: null,
    ...other,
  };
}
