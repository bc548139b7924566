import { printQuantity } from '../../figures/quantityText.ts';
import { fill } from '../../words/fill.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { compareByPolarity } from '../compare/compareByPolarity.ts';
import { partNamed } from '../compare/matchParts.ts';
import { notRated, unitsNotRated } from '../verdict.ts';
import { beyondText, isWithinShare, shareText, withinText } from './band.ts';
import type { Edge, FigureRating, FigureToRate } from './figureToRate.ts';
import type { RatingForm } from './ratingForm.ts';

/**
 * GREEN within `tolerance` of the target; AMBER further off but no worse than at the same point last year; otherwise
 * RED.
 */
export interface HeldOrImproved {
  readonly form: 'held-or-improved';
  readonly tolerance: number;
  readonly edge?: Edge;
}

const SENTENCES = {
  unreadable: 'Not rated: "{text}" could not be read as last year\'s outturn.',
  missing:
    'Not rated: the target is missed by more than {width}, and the outturn at the same point last year is not known.',
  parts: "Not rated: the parts of last year's outturn do not match one to one.",
} as const;

export const heldOrImproved: RatingForm<HeldOrImproved> = {
  form: 'held-or-improved',
  shares: { tolerance: { isOptional: false, label: 'GREEN within, per cent of the target' } },
  asksFor: ['lastYear'],
  hasEdge: true,
  hasFirstBand: false,
  rate: (miss, { tolerance, edge }) => {
    const width = shareText(tolerance);
    return isWithinShare(miss, tolerance, edge)
      ? { rating: 'GREEN', because: withinText(width, edge) }
      : rateByLastYear(miss, width, edge);
  },
  ratings: () => ['GREEN', 'AMBER', 'RED'],
  words: {
    name: 'Held or improved',
    about: 'GREEN within the band; beyond it AMBER where no worse than last year.',
    notRated: SENTENCES,
  },
};

function rateByLastYear(miss: FigureToRate, width: string, edge: Edge | undefined): FigureRating {
  const { lastYear, label, printed, polarity } = miss;
  if (lastYear.state === 'unreadable') {
    return notRated('unreadable', fill(SENTENCES.unreadable, { text: lastYear.text }));
  }
  if (lastYear.state !== 'measured') {
    return notRated('last-year-missing', fill(SENTENCES.missing, { width }));
  }
  const then = partNamed(lastYear.parts, label);
  if (then === null) return notRated('parts-do-not-match', SENTENCES.parts);
  const pair = [printed, then] as const;
  const figures = toCommonUnit(pair);
  if (typeof figures === 'string') return unitsNotRated(figures, pair);
  const isHeld = compareByPolarity(figures[0].value, figures[1].value, polarity) >= 0;
  const last = `${printQuantity(figures[1])} at the same point last year`;
  const beyond = beyondText(miss, width, edge);
  return isHeld
    ? { rating: 'AMBER', because: `${beyond}, but no worse than ${last}` }
    : { rating: 'RED', because: `${beyond}, and worse than ${last}` };
}
