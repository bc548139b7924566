import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { LineJudgement } from '../judgeLine.ts';
import { hasOwnTarget } from '../judgeLine.ts';
import type { DrawnPoint } from '../seriesLine.ts';

const TICKS = 4;
/** d3 cannot make ticks of a range near the smallest numbers. */
const LEAST_RANGE = 1e-9;

export interface UpScale {
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly isFromZero: boolean;
}

/** From 0 where the figures are not far from it: an axis that is cut makes a small move look large. */
export function upScale(
  drawn: readonly DrawnPoint[],
  signal: LineJudgement['signal'],
  [bottom, top]: readonly [number, number],
): UpScale {
  const values = [
    ...drawn.map(({ drawn: value }) => value),
    ...drawn.filter(hasOwnTarget).map(({ aim }) => aim),
  ];
  const limits = signal && !signal.isConstant ? [signal.lower, signal.upper] : [];
  const least = Math.min(...values);
  const isPositive = least >= 0;
  // A lower limit below 0 of figures that cannot be negative is not drawn.
  const shown = [...values, ...(isPositive ? limits.map(limit => Math.max(limit, 0)) : limits)];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const reachesZero = (isPositive && low <= high / 2) || (low <= 0 && high >= 0);
  const from = reachesZero ? Math.min(0, low) : low;
  // Figures that are all the same still need a scale; so do those that differ by less than anybody prints.
  const isFlat = high - from <= Math.max(Math.abs(high), Math.abs(from)) * 2 ** -40 + LEAST_RANGE;
  const room = isFlat ? Math.max(Math.abs(high) * 0.1, 1) : 0;
  const y = scaleLinear([reachesZero ? from : from - room, high + room], [bottom, top]).nice(TICKS);
  const [start = 0, end = 0] = y.domain();
  return { y, ticks: y.ticks(TICKS), isFromZero: start <= 0 && end >= 0 };
}
