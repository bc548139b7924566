import type { Rating } from '../../../rules/verdict.ts';
import { type PathMark, tenth } from './marks.ts';

/** A shape for each rating, since many readers cannot tell the colours apart. Corners of a square of 2, around 0. */
const CORNERS: Readonly<Record<Exclude<Rating, 'GREEN'>, readonly (readonly [number, number])[]>> = {
  YELLOW: [
    [-1, -0.85],
    [1, -0.85],
    [0, 1],
  ],
  AMBER: [
    [0, -1],
    [1, 0.85],
    [-1, 0.85],
  ],
  RED: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  BLUE: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
};

interface Shown {
  readonly x: number;
  readonly y: number;
  /** Half its width, in pixels. */
  readonly size: number;
  /** Null where it is not rated: a small ring. */
  readonly rating: Rating | null;
  /** Provisional figures are hollow. */
  readonly isHollow: boolean;
}

export function ratingShape({ x, y, size, rating, isHollow }: Shown): PathMark {
  const colour = rating ?? 'notRated';
  const corners = rating === null || rating === 'GREEN' ? null : CORNERS[rating];
  const d = corners
    ? `M${corners.map(([right, down]) => `${tenth(x + right * size)},${tenth(y + down * size)}`).join('L')}Z`
    : circle(x, y, rating === null ? size * 0.7 : size);
  return { d, stroke: colour, fill: isHollow || rating === null ? 'ground' : colour, width: 1.5 };
}

/** Two halves: an arc that ends where it begins is not drawn (SVG 2, 9.3.8). */
export function circle(x: number, y: number, radius: number): string {
  const [r, left, right] = [tenth(radius), tenth(x - radius), tenth(x + radius)];
  return `M${left},${tenth(y)}A${r},${r},0,0,1,${right},${tenth(y)}A${r},${r},0,0,1,${left},${tenth(y)}Z`;
}
