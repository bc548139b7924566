import type { LineJudgement } from '../judgeLine.ts';
import { pointText } from '../lineText.ts';
import type { DrawnPoint } from '../seriesLine.ts';
import type { PicturePoint } from './marks.ts';
import { circle, ratingShape } from './ratingShape.ts';

/** A figure at its place in a picture, in pixels. */
export interface Plotted {
  readonly point: DrawnPoint;
  readonly x: number;
  readonly y: number;
}

/** The shape of a figure's rating; a ring around it says that it is unusual. */
export function pointMarks(
  { point, x, y }: Plotted,
  size: number,
  judgement: Pick<LineJudgement, 'unusual'>,
): PicturePoint {
  const shape = ratingShape({
    x,
    y,
    size,
    rating: point.rating ?? null,
    isHollow: point.provisional === true,
  });
  const isUnusual = judgement.unusual.has(point.at);
  return {
    period: point.period,
    text: pointText(point, judgement),
    x,
    y,
    marks: isUnusual ? [{ d: circle(x, y, size + 3), stroke: 'text', width: 1.5 }, shape] : [shape],
  };
}
