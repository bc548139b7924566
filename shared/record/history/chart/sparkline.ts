import { hasOwnTarget, type LineJudgement } from '../judgeLine.ts';
import { drawnPoints, type SeriesLine } from '../seriesLine.ts';
import { type PathMark, type Picture, tenth } from './marks.ts';
import { circle, ratingShape } from './ratingShape.ts';

const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 6;

/** A line the height of a row, without texts: its words are beside it. Null with fewer than two figures. */
export function sparkline(line: SeriesLine, { unusual }: Pick<LineJudgement, 'unusual'>): Picture | null {
  const drawn = drawnPoints(line);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || first === last) return null;
  const values = drawn.flatMap(point => (hasOwnTarget(point) ? [point.drawn, point.aim] : [point.drawn]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number): number =>
    tenth(EDGE + ((at - first.at) / (last.at - first.at)) * (WIDTH - 2 * EDGE));
  const y = (value: number): number =>
    tenth(low === high ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE));
  const path = (up: (point: (typeof drawn)[number]) => number | null, breaks: boolean): string =>
    drawn
      .map((point, index) => {
        const value = up(point);
        if (value === null) return '';
        const before = drawn[index - 1];
        const isJoined =
          before !== undefined &&
          up(before) !== null &&
          (breaks ? point.gap === null : point.at - before.at === 1);
        return `${isJoined ? 'L' : 'M'}${x(point.at)},${y(value)}`;
      })
      .join('');
  const aims = path(point => (hasOwnTarget(point) ? point.aim : null), false);
  const end = { x: x(last.at), y: y(last.drawn) };
  const ring: PathMark[] = unusual.has(last.at) ? [{ d: circle(end.x, end.y, 5.5), stroke: 'text' }] : [];
  return {
    width: WIDTH,
    height: HEIGHT,
    points: [],
    marks: [
      ...(aims === '' ? [] : [{ d: aims, stroke: 'target' as const, dash: '3 2' }]),
      { d: path(point => point.drawn, true), stroke: 'line', width: 1.5 },
      ...ring,
      ratingShape({ ...end, size: 3, rating: last.rating ?? null, isHollow: last.provisional === true }),
    ],
  };
}
