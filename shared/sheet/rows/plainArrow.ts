import type { Base } from '../../outturn.ts';
import type { Period } from '../../period.ts';
import type { Indicator, Layout } from '../../report.ts';
import { judgeDirection } from '../../rules/direction/judgeDirection.ts';
import { directionBasis } from '../headings/headingMeaning.ts';
import type { HeadingRow } from '../headings/headings.ts';

type Columns = Layout['columns'];

interface ReadArrows {
  readonly headings: readonly HeadingRow[];
  readonly indicators: readonly Indicator[];
  readonly period: Period;
}

/** Enough of the arrows follow from a base to say that they are against it. */
const ENOUGH = 2 / 3;

/**
 * The columns with the sheet's only arrow where it belongs, if its heading does not say what it is against: against last
 * year where most arrows follow from that outturn and not from the last quarter's, otherwise against the last quarter,
 * be it on the sheet or not.
 */
export function withPlainArrow(columns: Columns, { headings, indicators, period }: ReadArrows): Columns {
  const { shortArrow, longArrow, ...others } = columns;
  const arrow = shortArrow ?? longArrow;
  const isOnly = shortArrow === undefined || longArrow === undefined;
  if (arrow === undefined || !isOnly || period.months === 12 || columns.longBase === undefined)
    return columns;
  const heading = headings[0]?.headings.find(({ position }) => position === arrow);
  if (heading === undefined || directionBasis(heading.text, period) !== null) return columns;
  const against = basisShown(indicators, period);
  const isPlaced = against === null || (against === 'long') === (longArrow !== undefined);
  if (isPlaced) return columns;
  return { ...others, [against === 'long' ? 'longArrow' : 'shortArrow']: arrow };
}

/** Null where no arrow can be compared, as without a polarity. */
function basisShown(indicators: readonly Indicator[], period: Period): 'short' | 'long' | null {
  const share = (against: 'short' | 'long', baseOf: (indicator: Indicator) => Base): number | null => {
    const follows = indicators.flatMap(indicator => {
      const { polarity, published, outturn, kind } = indicator;
      const printed = published.short ?? published.long;
      if (polarity === 'unknown' || printed === null) return [];
      const facts = { outturn, base: baseOf(indicator), polarity, kind, against, period, beforeBase: null };
      const { direction } = judgeDirection(facts);
      return direction === null ? [] : [direction === printed];
    });
    return follows.length === 0 ? null : follows.filter(is => is).length / follows.length;
  };
  const long = share('long', ({ longBase }) => longBase);
  const short = share('short', ({ shortBase }) => shortBase);
  if (long === null) return short === null ? null : 'short';
  const isShort = short !== null && (short >= ENOUGH || short >= long);
  return !isShort && long >= ENOUGH ? 'long' : 'short';
}
