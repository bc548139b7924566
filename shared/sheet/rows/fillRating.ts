import type { Rating } from '../../rules/verdict.ts';
import { RATING_TINTS } from '../plan/ratingLooks.ts';

/** The rating that a cell's fill shows, and whether it is the council's own fill or one that formatting painted. */
export interface FillRating {
  readonly rating: Rating;
  readonly painted: boolean;
  /** Too deep a colour for a band or a highlighted column. */
  readonly strong: boolean;
}

/** Below these a colour is a grey, or the dark background of a heading. */
const PALEST = 0.12;
const DARKEST = 0.4;
const STRONG = 0.5;

/** Where each colour ends, in degrees of hue. Blue is not among them: councils fill with it for many reasons. */
const HUES: readonly { readonly below: number; readonly rating: Rating | null }[] = [
  { below: 18, rating: 'RED' },
  { below: 70, rating: 'AMBER' },
  { below: 165, rating: 'GREEN' },
  { below: 340, rating: null },
  { below: 360, rating: 'RED' },
];

const PAINTED = new Map(
  Object.entries(RATING_TINTS).map(([rating, { fill }]) => [fill.toLowerCase(), rating as Rating]),
);

/**
 * Excel's own greens, ambers and reds, strong or pale, by their hue. `colour` is "#rrggbb"; null where it rates
 * nothing.
 */
export function fillRating(colour: string): FillRating | null {
  const painted = PAINTED.get(colour.toLowerCase());
  if (painted !== undefined) return { rating: painted, painted: true, strong: true };
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const depth = most === 0 ? 0 : spread / most;
  if (depth < PALEST || most / 255 < DARKEST) return null;
  const hue = hueOf(red, green, blue, most, spread);
  const rating = HUES.find(({ below }) => hue < below)?.rating ?? null;
  return rating && { rating, painted: false, strong: depth >= STRONG && rating !== 'AMBER' };
}

/** In degrees, 0 to 360. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread + 6) % 6) * 60;
  return most === green ? ((blue - red) / spread + 2) * 60 : ((red - green) / spread + 4) * 60;
}
