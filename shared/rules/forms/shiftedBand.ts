import { beyondText, isWithinShare, shareText, withinText } from './band.ts';
import { EDGE, FIRST_BAND, type FirstBand, GREEN_EDGE } from './choices.ts';
import type { Edge } from './figureToRate.ts';
import type { RatingForm } from './ratingForm.ts';

/** GREEN even where worse than the target by up to `green`, AMBER by up to `amber`: shares of the target's size. */
export interface ShiftedBand {
  readonly form: 'shifted-band';
  readonly green: number;
  readonly amber: number;
  /** YELLOW where the council has a state of its own for the first band. Absent: GREEN. */
  readonly firstBand?: FirstBand;
  /** The edge of the first band. Absent: as the other. */
  readonly greenEdge?: Edge | 'same';
  readonly edge?: Edge;
}

export const shiftedBand: RatingForm<ShiftedBand> = {
  form: 'shifted-band',
  shares: {
    green: { isOptional: false, label: 'GREEN within, per cent of the target' },
    amber: { isOptional: false, label: 'AMBER within, per cent of the target' },
  },
  choices: { firstBand: FIRST_BAND, greenEdge: GREEN_EDGE, edge: EDGE },
  asksFor: [],
  rate: (miss, { green, amber, firstBand = 'GREEN', greenEdge = 'same', edge }) => {
    const firstEdge = greenEdge === 'same' ? edge : greenEdge;
    if (isWithinShare(miss, green, firstEdge)) {
      return { rating: firstBand, because: withinText(shareText(green), firstEdge) };
    }
    return isWithinShare(miss, amber, edge)
      ? { rating: 'AMBER', because: withinText(shareText(amber), edge) }
      : { rating: 'RED', because: beyondText(miss, shareText(amber), edge) };
  },
  ratings: ({ firstBand }) =>
    firstBand === 'YELLOW' ? ['GREEN', 'YELLOW', 'AMBER', 'RED'] : ['GREEN', 'AMBER', 'RED'],
  contradiction: ({ green, amber }) =>
    amber < green
      ? { share: 'amber', next: 'Write no less than for GREEN, since AMBER begins where GREEN ends.' }
      : null,
  words: {
    name: 'A band of GREEN, then AMBER',
    about: 'GREEN where worse by no more than one band, AMBER by no more than a wider one.',
  },
};
