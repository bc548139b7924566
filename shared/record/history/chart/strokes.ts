import { line as lineThrough } from 'd3-shape';
import type { DrawnPoint } from '../seriesLine.ts';
import type { PathMark } from './marks.ts';
import type { Plotted } from './pointMarks.ts';

/** Lines from figure to figure, none across a gap: a figure alone between two gaps has a shape and no line. */
export function strokes(
  plotted: readonly Plotted[],
  isGap: (point: DrawnPoint, before: DrawnPoint) => boolean,
): PathMark[] {
  const runs: Plotted[][] = [];
  for (const one of plotted) {
    const before = runs.at(-1)?.at(-1)?.point;
    if (!before || isGap(one.point, before)) runs.push([]);
    runs.at(-1)?.push(one);
  }
  const path = lineThrough<Plotted>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  return runs.filter(run => run.length > 1).map(run => ({ d: path(run) ?? '', stroke: 'line', width: 2 }));
}
