import { printQuantity } from '../../figures/quantityText.ts';
import { fill } from '../../words/fill.ts';
import { toCommonUnit } from '../compare/commonUnit.ts';
import { compareByPolarity } from '../compare/compareByPolarity.ts';
import { partNamed } from '../compare/matchParts.ts';
import { notRated, unitsNotRated } from '../verdict.ts';
import { beyondText, isWithinShare, shareText, withinText } from './band.ts';
import { type EarlierPoint, EDGE, IMPROVED_SINCE } from './choices.ts';
import type { Edge, FigureRating, FigureToRate } from './figureToRate.ts';
import type { FormWords, RatingForm, ShareField } from './ratingForm.ts';

/** A band of `tolerance`, and beyond it AMBER where the figure has held or improved since `against`; otherwise RED. */
export interface BandThenEarlier<Form extends string> {
  readonly form: Form;
  readonly tolerance: number;
  readonly edge?: Edge;
  /** Absent: last year. */
  readonly against?: EarlierPoint;
}

const SENTENCES = {
  unreadable: 'Not rated: "{text}" could not be read as the outturn {when}.',
  missing: 'Not rated: the target is missed by more than {width}, and the outturn {when} is not known.',
  parts: 'Not rated: the parts of the outturn {when} do not match one to one.',
} as const;

/** Within the band GREEN; beyond it the same figure as then is enough for AMBER. */
export const heldOrImproved: RatingForm<BandThenEarlier<'held-or-improved'>> = bandThenEarlier({
  form: 'held-or-improved',
  tolerance: { isOptional: false, label: 'GREEN within, per cent of the target' },
  within: 'GREEN',
  isHeldEnough: true,
  words: {
    name: 'Held or improved',
    about: 'GREEN within the band; beyond it AMBER where no worse than before.',
    notRated: SENTENCES,
  },
});

/** Within the band AMBER; beyond it only a better figure than then is AMBER. */
export const bandOrImproved: RatingForm<BandThenEarlier<'band-or-improved'>> = bandThenEarlier({
  form: 'band-or-improved',
  tolerance: { isOptional: false, label: 'AMBER within, per cent of the target' },
  within: 'AMBER',
  isHeldEnough: false,
  words: {
    name: 'A band of AMBER, or improved',
    about: 'AMBER within the band; beyond it AMBER where better than before.',
    notRated: SENTENCES,
  },
});

interface Banded<Form extends string> {
  readonly form: Form;
  readonly tolerance: ShareField<false>;
  /** The rating of a miss within the band. */
  readonly within: 'GREEN' | 'AMBER';
  /** Whether the same figure as then is AMBER, or only a better one. */
  readonly isHeldEnough: boolean;
  readonly words: FormWords;
}

function bandThenEarlier<Form extends string>({
  form,
  tolerance: share,
  within,
  isHeldEnough,
  words,
}: Banded<Form>): RatingForm<BandThenEarlier<Form>> {
  return {
    form,
    shares: { tolerance: share },
    choices: { edge: EDGE, against: IMPROVED_SINCE },
    asksFor: ['lastYear'],
    rate: (miss, { tolerance, edge, against = 'last-year' }) => {
      const width = shareText(tolerance);
      return isWithinShare(miss, tolerance, edge)
        ? { rating: within, because: withinText(width, edge) }
        : rateByEarlier(miss, against, { width, beyond: beyondText(miss, width, edge), isHeldEnough });
    },
    ratings: () => ['GREEN', 'AMBER', 'RED'],
    words,
  } as RatingForm<BandThenEarlier<Form>>;
}

interface BeyondBand extends Pick<Banded<string>, 'isHeldEnough'> {
  /** Of the band. */
  readonly width: string;
  /** How far the miss is beyond it, as a clause. */
  readonly beyond: string;
}

const WHEN = {
  'last-year': 'at the same point last year',
  'last-period': 'in the period before',
} as const satisfies Record<EarlierPoint, string>;

/** AMBER where the figure has held or improved since then, as the rule says, otherwise RED. */
function rateByEarlier(
  miss: FigureToRate,
  against: EarlierPoint,
  { width, beyond, isHeldEnough }: BeyondBand,
): FigureRating {
  const { label, printed, polarity } = miss;
  const when = WHEN[against];
  const earlier = against === 'last-year' ? miss.lastYear : miss.lastPeriod;
  if (earlier.state === 'unreadable') {
    return notRated('unreadable', fill(SENTENCES.unreadable, { text: earlier.text, when }));
  }
  if (earlier.state !== 'measured') {
    return notRated('earlier-outturn-missing', fill(SENTENCES.missing, { width, when }));
  }
  const then = partNamed(earlier.parts, label);
  if (then === null) return notRated('parts-do-not-match', fill(SENTENCES.parts, { when }));
  const pair = [printed, then] as const;
  const figures = toCommonUnit(pair);
  if (typeof figures === 'string') return unitsNotRated(figures, pair);
  const change = compareByPolarity(figures[0].value, figures[1].value, polarity);
  const last = `${printQuantity(figures[1])} ${when}`;
  const [enough, notEnough] = isHeldEnough ? ['no worse', 'worse'] : ['better', 'no better'];
  return change > 0 || (isHeldEnough && change === 0)
    ? { rating: 'AMBER', because: `${beyond}, but ${enough} than ${last}` }
    : { rating: 'RED', because: `${beyond}, and ${notEnough} than ${last}` };
}
