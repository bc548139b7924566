import { RATINGS, type Rating } from '../../../rules/verdict.ts';
import { hasOwnTarget, type LineJudgement } from '../judgeLine.ts';
import { drawnPoints, type SeriesLine } from '../seriesLine.ts';
import { keyLabels } from '../words.ts';
import type { PathMark, Picture } from './marks.ts';
import { circle, ratingShape } from './ratingShape.ts';

/** A sample of a mark with its meaning: only what the picture has. */
export interface KeyEntry {
  readonly sample: Picture;
  readonly label: string;
}

const WIDTH = 26;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

export function pictureKey(line: SeriesLine, { signal, unusual }: LineJudgement): KeyEntry[] {
  const drawn = drawnPoints(line);
  const across = `M1,${MIDDLE}H${WIDTH - 1}`;
  const breaks = drawn.some(({ gap }) => gap === 'unit' || gap === 'rolling' || gap === 'redefined');
  const hasLimits = signal !== null && !signal.isConstant;
  const shown = drawn.length > 0 ? drawn : line.points.filter(({ rating }) => rating !== undefined);
  const ratings = RATINGS.filter(rating => shown.some(point => point.rating === rating));
  const shape = (rating: Rating | null, isHollow = false): PathMark =>
    ratingShape({ x: WIDTH / 2, y: MIDDLE, size: 4.5, rating, isHollow });
  return [
    ...(drawn.length > 1 ? [entry(keyLabels.line, { d: across, stroke: 'line', width: 2 })] : []),
    ...(drawn.some(hasOwnTarget)
      ? [entry(keyLabels.target, { d: across, stroke: 'target', width: 1.5, dash: '6 3' })]
      : []),
    ...(hasLimits
      ? [
          entry(keyLabels.mean, { d: across, stroke: 'limit' }),
          entry(keyLabels.limits, { d: across, stroke: 'limit', dash: '2 3' }),
        ]
      : []),
    ...ratings.map(rating => entry(rating, shape(rating))),
    ...(shown.some(({ rating }) => rating === undefined) ? [entry(keyLabels.notRated, shape(null))] : []),
    ...(shown.some(({ provisional }) => provisional)
      ? [entry(keyLabels.hollow, shape(ratings[0] ?? null, true))]
      : []),
    ...(unusual.size > 0
      ? [entry(keyLabels.unusual, { d: circle(WIDTH / 2, MIDDLE, 6), stroke: 'text', width: 1.5 })]
      : []),
    ...(breaks
      ? [entry(keyLabels.gap, { d: `M${WIDTH / 2},0V${HEIGHT}`, stroke: 'quiet', dash: '1 3' })]
      : []),
  ];
}

const entry = (label: string, ...marks: readonly PathMark[]): KeyEntry => ({
  label,
  sample: { width: WIDTH, height: HEIGHT, marks, points: [] },
});
