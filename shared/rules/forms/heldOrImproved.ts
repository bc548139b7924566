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
      : rateByLastYear(miss, { width, beyond: beyondText(miss, width, edge), isHeldEnough: true });
  },
  ratings: () => ['GREEN', 'AMBER', 'RED'],
  words: {
    name: 'Held or improved',
    about: 'GREEN within the band; beyond it AMBER where no worse than last year.',
    notRated: SENTENCES,
  },
};

interface BeyondBand {
  /** Of the band. */
  readonly width: string;
  /** How far the miss is beyond it, as a clause. */
  readonly beyond: string;
  /** Whether the same figure as last year is AMBER, or only a better one. */
  readonly isHeldEnough: boolean;
}

/** AMBER where the figure has held or improved since last year, as the rule says, otherwise RED. */
export function rateByLastYear(
  miss: FigureToRate,
  { width, beyond, isHeldEnough }: BeyondBand,
): FigureRating {
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
  const change = compareByPolarity(figures[0].value, figures[1].value, polarity);
  const last = `${printQuantity(figures[1])} at the same point last year`;
  const [enough, notEnough] = isHeldEnough ? ['no worse', 'worse'] : ['better', 'no better'];
  return change > 0 || (isHeldEnough && change === 0)
    ? { rating: 'AMBER', because: `${beyond}, but ${enough} than ${last}` }
    : { rating: 'RED', because: `${beyond}, and ${notEnough} than ${last}` };
}
