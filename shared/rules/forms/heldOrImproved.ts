import { printQuantity } from '../../figures/quantityText.ts';
import { toCommonUnit, unitClashText } from '../compare/commonUnit.ts';
import { compareByPolarity } from '../compare/compareByPolarity.ts';
import { partNamed } from '../compare/matchParts.ts';
import type { Fields } from '../ruleSets/fields.ts';
import { notRated } from '../verdict.ts';
import { beyondWords, isWithinShare, shareWords, withinWords } from './band.ts';
import type { Edge } from './edge.ts';
import type { FigureRating, FigureToRate } from './figureToRate.ts';

/** GREEN within `tolerance` of the target; AMBER further off but no worse than at the same point last year; else RED. */
export interface HeldOrImproved {
  readonly form: 'held-or-improved';
  readonly tolerance: number;
  readonly edge?: Edge;
}

export function rateHeldOrImproved(miss: FigureToRate, { tolerance, edge }: HeldOrImproved): FigureRating {
  const { lastYear, label, printed, polarity } = miss;
  const width = shareWords(tolerance);
  if (isWithinShare(miss, tolerance, edge)) return { rating: 'GREEN', because: withinWords(width, edge) };
  if (lastYear.state === 'unreadable') {
    return notRated('unreadable', `"${lastYear.text}" could not be read as last year's outturn`);
  }
  if (lastYear.state !== 'measured') {
    return notRated(
      'last-year-missing',
      `the target is missed by more than ${width}, and the outturn at the same point last year is not known`,
    );
  }
  const then = partNamed(lastYear.parts, label);
  if (then === null) {
    return notRated('parts-do-not-match', "the parts of last year's outturn do not match one to one");
  }
  const pair = [printed, then] as const;
  const figures = toCommonUnit(pair);
  if (typeof figures === 'string') return notRated(figures, unitClashText(pair, figures));
  const isHeld = compareByPolarity(figures[0].value, figures[1].value, polarity) >= 0;
  const last = `${printQuantity(figures[1])} at the same point last year`;
  return isHeld
    ? { rating: 'AMBER', because: `${beyondWords(miss, width, edge)}, but no worse than ${last}` }
    : { rating: 'RED', because: `${beyondWords(miss, width, edge)}, and worse than ${last}` };
}

export function readHeldOrImproved(fields: Fields): HeldOrImproved {
  return { form: 'held-or-improved', tolerance: fields.share('tolerance'), ...fields.edge() };
}
