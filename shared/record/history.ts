import type { Kind } from '../indicator.ts';
import { parsePeriod, periodText, previousPeriod } from '../quarter.ts';

interface Point {
  readonly period: string;
  readonly value: number | null;
}

/**
 * D2: a cumulative count is read quarter by quarter: Q1 as it is, a later quarter less the one before it. Null where
 * that one is not on record. All other kinds are drawn as they are.
 */
export function quarterAlone(point: Point, points: readonly Point[], kind: Kind): number | null {
  const period = parsePeriod(point.period);
  if (
    kind !== 'cumulative' ||
    point.value === null ||
    !period ||
    period.quarter === null ||
    period.quarter === 1
  ) {
    return point.value;
  }
  const before = periodText(previousPeriod(period));
  const earlier = points.find(other => other.period === before)?.value ?? null;
  return earlier === null ? null : point.value - earlier;
}
