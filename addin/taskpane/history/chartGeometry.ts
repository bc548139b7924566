import { scaleLinear } from 'd3-scale';
import { line as lineThrough } from 'd3-shape';
import { endMonth, type PeriodLength, parsePeriod } from '../../../shared/period.ts';
import type { HistoryPoint } from '../../../shared/record/contract/indicators.ts';
import type { HistoryStretch } from './historyLine.ts';

export const WIDTH = 288;
export const HEIGHT = 150;
const MARGIN = { top: 20, right: 20, bottom: 24, left: 48 } as const;

export interface Plotted {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly point: HistoryPoint;
}

export interface ChartGeometry {
  readonly points: readonly Plotted[];
  /** One line for each stretch: none crosses a break. */
  readonly paths: readonly string[];
  /** Where one stretch ends and the next begins. */
  readonly breaks: readonly number[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Months from year 0 to the end of the period, so that a missing period leaves a gap. */
export function monthsToEnd(period: string): number {
  const parsed = parsePeriod(period);
  return parsed ? parsed.startYear * 12 + endMonth(parsed) : 0;
}

/**
 * Positions of the quarters in the chart, in pixels of the view box. (C) counts are drawn as the quarter alone. A quarter
 * whose figure is not known is left out and never drawn as 0; so is one in another unit than the latest, since one scale
 * cannot hold both. Where an indicator was reported by the month and by the quarter, the line is of the length with more
 * figures: months and quarters are not compared. Null where there are no figures to draw.
 */
export function chartGeometry(line: readonly Pick<HistoryStretch, 'points'>[]): ChartGeometry | null {
  const figures = line.flatMap(({ points }, stretch) =>
    points.flatMap(point =>
      point.quarterAlone === null ? [] : [{ point, stretch, value: point.quarterAlone }],
    ),
  );
  const length = usualLength(figures.map(({ point }) => point.period));
  const alike = figures.filter(({ point }) => parsePeriod(point.period)?.months === length);
  const unit = alike.at(-1)?.point.unit;
  const known = alike.filter(({ point }) => point.unit === unit);
  if (known.length === 0) return null;
  const numbers = known.map(({ point }) => monthsToEnd(point.period));
  const values = known.map(({ value }) => value);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Figures that are all the same still need a scale.
  const room = low === high ? Math.abs(low) * 0.1 || 1 : 0;
  const x = scaleLinear(first === last ? [first - 1, first + 1] : [first, last], [
    MARGIN.left,
    WIDTH - MARGIN.right,
  ]);
  const y = scaleLinear([low - room, high + room], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(3);
  const plotted = known.map(({ point, value, stretch }, index) => ({
    x: x(numbers[index] ?? first),
    y: y(value),
    value,
    point,
    stretch,
  }));
  const stretches = line
    .map((_, stretch) => plotted.filter(one => one.stretch === stretch))
    .filter(points => points.length > 0);
  const path = lineThrough<Plotted>(
    ({ x: across }) => across,
    ({ y: up }) => up,
  );
  return {
    points: plotted,
    paths: stretches.map(points => path(points) ?? ''),
    breaks: stretches.slice(1).map((points, index) => between(stretches[index]?.at(-1), points[0])),
    ticks: y.ticks(3).map(tick => ({ y: y(tick), text: tick.toLocaleString('en-GB') })),
    left: MARGIN.left,
    right: WIDTH - MARGIN.right,
    bottom: HEIGHT - MARGIN.bottom,
  };
}

/** The length of most of the periods; of two as usual, the shorter. */
function usualLength(periods: readonly string[]): PeriodLength | undefined {
  const lengths = periods.flatMap(period => parsePeriod(period)?.months ?? []);
  const counted = ([1, 3, 6, 12] as const).map(length => ({
    length,
    count: lengths.filter(other => other === length).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.length;
}

const between = (a: Plotted | undefined, b: Plotted | undefined): number => ((a?.x ?? 0) + (b?.x ?? 0)) / 2;
