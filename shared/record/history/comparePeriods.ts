import type { Polarity } from '../../indicator.ts';
import { type LinePoint, periodTextAt, type SeriesLine } from './seriesLine.ts';

/** How a figure differs from that of another period, or why the two cannot be compared. */
export type PeriodChange =
  | 'better'
  | 'same'
  | 'worse'
  /** Where neither way is better. */
  | 'higher'
  | 'lower'
  | 'missing'
  | 'not-known'
  | 'unit'
  | 'measure';

export interface ComparedPeriods {
  /** Null where the indicator was not reported then. */
  readonly earlier: LinePoint | null;
  readonly later: LinePoint | null;
  readonly change: PeriodChange;
}

/** An indicator in any two periods. Counts from April are compared as the period alone. */
export function comparePeriods(
  { points, polarity }: SeriesLine,
  before: string,
  after: string,
): ComparedPeriods {
  const at = (text: string): LinePoint | null => points.find(({ period }) => period === text) ?? null;
  const [earlier, later] = [at(before), at(after)];
  return { earlier, later, change: changeBetween(earlier, later, polarity) };
}

function changeBetween(earlier: LinePoint | null, later: LinePoint | null, polarity: Polarity): PeriodChange {
  if (!earlier || !later) return 'missing';
  if (earlier.measure !== later.measure) return 'measure';
  if (earlier.drawn === null || later.drawn === null) return 'not-known';
  if ((earlier.unit ?? '') !== (later.unit ?? '')) return 'unit';
  if (earlier.drawn === later.drawn) return 'same';
  const isHigher = later.drawn > earlier.drawn;
  if (polarity === 'none') return isHigher ? 'higher' : 'lower';
  return isHigher === (polarity === 'bigger') ? 'better' : 'worse';
}

/** The same point so many years earlier. */
export const yearsBefore = ({ at }: LinePoint, { length }: SeriesLine, years: number): string =>
  periodTextAt(at - (12 / length) * years, length);
