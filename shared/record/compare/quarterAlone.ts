import type { Kind } from '../../indicator.ts';
import { parsePeriod, periodText, previousPeriod } from '../../quarter.ts';

interface Point {
  readonly period: string;
  readonly value: number | null;
  readonly unit: string;
}

/**
 * D2: a cumulative count is read quarter by quarter: Q1 as it is, a later quarter less the one before it. Null where
 * that one is not on record, is in another unit, or is the larger: figures that were revised say nothing of a quarter
 * alone. All else is drawn as it is, a (C) percentage too (D3).
 */
export function quarterAlone(point: Point, points: readonly Point[], kind: Kind): number | null {
  const period = parsePeriod(point.period);
  if (
    kind !== 'cumulative' ||
    point.unit === '%' ||
    point.value === null ||
    !period ||
    period.quarter === null ||
    period.quarter === 1
  ) {
    return point.value;
  }
  const before = periodText(previousPeriod(period));
  const earlier = points.find(other => other.period === before);
  if (!earlier || earlier.value === null || earlier.unit !== point.unit || earlier.value > point.value) {
    return null;
  }
  return asPrinted(point.value - earlier.value);
}

/** 235.65 - 118.4 is 117.25 to a reader, and 117.25000000000001 to a computer. */
const asPrinted = (difference: number): number => Number(difference.toFixed(10));
