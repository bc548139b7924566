import { type Frame, type Mark, tenth } from './marks.ts';
import type { UpScale } from './scale.ts';

export const segment = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${tenth(x1)},${tenth(y1)}L${tenth(x2)},${tenth(y2)}`;

/** A line for each tick, with its text to the left. A zigzag says that the axis does not begin at 0. */
export function upAxis(
  { y, ticks, isFromZero }: UpScale,
  texts: readonly string[],
  { left, right, bottom }: Frame,
): Mark[] {
  const lines = ticks.flatMap((tick, index): Mark[] => [
    { d: segment(left, y(tick), right, y(tick)), stroke: 'grid' },
    { text: texts[index] ?? '', x: left - 6, y: tenth(y(tick) + 4), anchor: 'end', colour: 'quiet' },
  ]);
  if (isFromZero) return lines;
  const zigzag = `M${left},${bottom + 2}l4,-3l-8,-4l8,-4l-4,-3`;
  return [...lines, { d: zigzag, stroke: 'quiet', width: 1.5 }];
}
