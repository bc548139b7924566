import type { Rating } from '../../rules/verdict.ts';
import {
  type Assurance,
  assuranceOf,
  isSeasonal,
  judgeSignal,
  type SeriesSignal,
  type UnusualFigure,
  type Variation,
  variationOf,
} from '../../signal.ts';
import type { Series } from '../contract/series.ts';
import { type DrawnPoint, drawnPoints, type LinePoint, type SeriesLine, seriesLine } from './seriesLine.ts';

/** What every view says about a line. Judged here once. */
export interface LineJudgement {
  /** Of the latest measure; null where there are too few figures. */
  readonly signal: SeriesSignal | null;
  readonly variation: Variation | null;
  /** Whether ordinary variation alone meets the latest target. */
  readonly assurance: Assurance | null;
  readonly isSeasonal: boolean;
  /** The unusual figures of the latest measure, by their place. */
  readonly unusual: ReadonlyMap<number, UnusualFigure>;
  /** The places that the signal rests on: the first and the last. */
  readonly span: readonly [number, number] | null;
  /** How many periods running, up to the latest, are RED. */
  readonly redRunning: number;
}

export interface JudgedLine {
  readonly line: SeriesLine;
  readonly judgement: LineJudgement;
}

/** The lines of a reply, in its order, without those that have no period. */
export const judgedLines = ({ series, revisions }: Series): JudgedLine[] =>
  series.flatMap(one => {
    const line = seriesLine(one, revisions);
    return line ? [{ line, judgement: judgeLine(line) }] : [];
  });

export function judgeLine(line: SeriesLine): LineJudgement {
  const own = ofLatestMeasure(drawnPoints(line));
  const [first, last] = [own[0], own.at(-1)];
  const values = first && last ? valuesBetween(own, first.at, last.at) : [];
  const signal = judgeSignal(values);
  const start = first?.at ?? 0;
  return {
    signal,
    variation: signal && variationOf(signal, line.polarity),
    assurance: signal && last && hasOwnTarget(last) ? assuranceOf(signal, last.aim, line.polarity) : null,
    isSeasonal: isSeasonal(values, 12 / line.length),
    unusual: new Map(
      (signal?.unusual ?? []).flatMap((one, index) => (one ? [[start + index, one] as const] : [])),
    ),
    span: first && last ? [first.at, last.at] : null,
    redRunning: running(line.points, 'RED'),
  };
}

/** A target counts from April where the figure is marked so: it cannot be held against a period alone. */
export const hasOwnTarget = <P extends LinePoint>(point: P): point is P & { readonly aim: number } =>
  point.aim !== undefined && (point.kind !== 'cumulative' || point.unit === '%');

const ofLatestMeasure = (drawn: readonly DrawnPoint[]): DrawnPoint[] =>
  drawn.filter(({ measure }) => measure === drawn.at(-1)?.measure);

/** One value a period; null where it has none. */
function valuesBetween(drawn: readonly DrawnPoint[], start: number, end: number): (number | null)[] {
  const byPlace = new Map(drawn.map(point => [point.at, point.drawn]));
  return Array.from({ length: end - start + 1 }, (_, index) => byPlace.get(start + index) ?? null);
}

/** A missing period and a change of measure end a run. */
export function running(points: readonly LinePoint[], rating: Rating): number {
  const fromLatest = points.toReversed();
  const end = fromLatest.findIndex(
    (point, index) => point.rating !== rating || !followsOn(point, fromLatest[index - 1]),
  );
  return end === -1 ? fromLatest.length : end;
}

const followsOn = (point: LinePoint, next: LinePoint | undefined): boolean =>
  !next || (next.at - point.at === 1 && next.measure === point.measure);
