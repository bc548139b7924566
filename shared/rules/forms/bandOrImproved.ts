import { beyondText, isWithinShare, shareText, withinText } from './band.ts';
import type { Edge } from './figureToRate.ts';
import { rateByLastYear } from './heldOrImproved.ts';
import type { RatingForm } from './ratingForm.ts';

/** AMBER within `tolerance` of the target, and beyond it where better than at the same point last year; otherwise RED. */
export interface BandOrImproved {
  readonly form: 'band-or-improved';
  readonly tolerance: number;
  readonly edge?: Edge;
}

export const bandOrImproved: RatingForm<BandOrImproved> = {
  form: 'band-or-improved',
  shares: { tolerance: { isOptional: false, label: 'AMBER within, per cent of the target' } },
  asksFor: ['lastYear'],
  hasEdge: true,
  hasFirstBand: false,
  rate: (miss, { tolerance, edge }) => {
    const width = shareText(tolerance);
    return isWithinShare(miss, tolerance, edge)
      ? { rating: 'AMBER', because: withinText(width, edge) }
      : rateByLastYear(miss, { width, beyond: beyondText(miss, width, edge), isHeldEnough: false });
  },
  ratings: () => ['GREEN', 'AMBER', 'RED'],
  words: {
    name: 'A band of AMBER, or improved',
    about: 'AMBER within the band; beyond it AMBER where better than last year.',
  },
};
