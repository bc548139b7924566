import { scaleLinear } from 'd3-scale';
import type { LineJudgement } from '../judgeLine.ts';
import { pointText } from '../lineText.ts';
import { type LinePoint, periodTextAt, type SeriesLine } from '../seriesLine.ts';
import { FONT_SIZE, type LinePicture, tenth } from './marks.ts';
import { placeAlong } from './placeLabels.ts';
import { ratingShape } from './ratingShape.ts';

const HEIGHT = 64;

/** A milestone has no figure: a strip with the rating of each period. Null where no period is rated. */
export function milestonePicture(
  { points, length }: SeriesLine,
  judgement: LineJudgement,
  width: number,
): LinePicture | null {
  const rated = points.filter(({ rating }) => rating !== undefined);
  const [start, end] = [rated[0]?.at, rated.at(-1)?.at];
  if (start === undefined || end === undefined) return null;
  const x = scaleLinear(start === end ? [start - 1, start + 1] : [start, end], [16, width - 16]);
  const y = FONT_SIZE * 2;
  const size = Math.min(7, Math.max(2.5, (x(start + 1) - x(start)) * 0.4));
  const ends = [...new Set([start, end])].map(place => ({
    x: tenth(x(place)),
    y: HEIGHT - 8,
    text: periodTextAt(place, length),
  }));
  return {
    width,
    height: HEIGHT,
    isFromZero: true,
    marks: [
      { d: `M16,${y}H${width - 16}`, stroke: 'grid' },
      ...placeAlong(ends, 2, width - 2).map(label => ({ ...label, colour: 'quiet' as const })),
    ],
    points: rated.map((point: LinePoint) => ({
      period: point.period,
      text: pointText(point, judgement),
      x: tenth(x(point.at)),
      y,
      marks: [
        ratingShape({
          x: x(point.at),
          y,
          size,
          rating: point.rating ?? null,
          isHollow: point.provisional === true,
        }),
      ],
    })),
  };
}
