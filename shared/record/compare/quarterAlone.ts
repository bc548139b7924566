import type { Kind } from '../../indicator.ts';
import { parsePeriod, periodText, previousPeriod } from '../../period.ts';

interface Point {
  readonly period: string;
  readonly value: number | null;
  readonly unit: string;
  /** How the indicator was reported in that period. */
  readonly kind: Kind;
}

/**
 * The figure of one quarter from a cumulative count: Q1 as it is, a later quarter less the one before it (D2).
 * Null where the previous quarter is not on record, has another unit or is larger: a revised count does not
 * give a single quarter's figure. Null also where the previous quarter was not marked (C), since nobody says that it
 * counts from April; in Q1 both are the same. Other figures, (C) percentages included (D3), stay as they are.
 */
export function quarterAlone(point: Point, points: readonly Point[]): number | null {
  const period = parsePeriod(point.period);
  if (
    point.kind !== 'cumulative' ||
    point.unit === '%' ||
    point.value === null ||
    !period ||
    period.part === 1
  ) {
    return point.value;
  }
  const before = previousPeriod(period);
  const earlier = points.find(other => other.period === periodText(before));
  const countsFromApril = earlier?.kind === 'cumulative' || before.part === 1;
  if (
    !earlier ||
    !countsFromApril ||
    earlier.value === null ||
    earlier.unit !== point.unit ||
    earlier.value > point.value
  ) {
    return null;
  }
  return asPrinted(point.value - earlier.value);
}

/** 235.65 - 118.4 is 117.25 on paper, and 117.25000000000001 in floating point. */
const asPrinted = (difference: number): number => Number(difference.toFixed(10));
