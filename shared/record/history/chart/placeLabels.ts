import { type Anchor, FONT_SIZE, tenth } from './marks.ts';

/** A text at a point, before it has its place. */
interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Tried below its point first: the lowest figure of a picture. */
  readonly isLow?: boolean;
}

export interface PlacedLabel extends Omit<WantedLabel, 'isLow'> {
  readonly anchor: Anchor;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The width of a character in the widest of the fonts that people have for pages (DejaVu Sans, Verdana), with a margin. */
const CHARACTER = FONT_SIZE * 0.66;
const ASCENT = FONT_SIZE;
const DESCENT = 4;
/** The base line of a label above its point, and below it. */
const OFFSETS = [-9, FONT_SIZE + 8] as const;

export const labelWidth = (text: string): number => text.length * CHARACTER;

function boxOf({ x, y, text, anchor }: PlacedLabel): Box {
  const width = labelWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places each label above or below its point, the first wanted first. A label that would cover another, or be outside, is
 * left out: the table has every figure.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  { left, right, top, bottom }: Box,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { x, y, text, isLow } of wanted) {
    const offsets = isLow ? OFFSETS.toReversed() : OFFSETS;
    const free = offsets
      .map(offset => within({ x, y: tenth(y + offset), text }, left, right))
      .find(label => {
        const box = boxOf(label);
        return box.top >= top && box.bottom <= bottom && !placed.some(other => overlap(boxOf(other), box));
      });
    if (free) placed.push(free);
  }
  return placed;
}

/** The text in the middle of its point, or where the picture ends, along its edge. */
function within({ x, y, text }: WantedLabel, left: number, right: number): PlacedLabel {
  const half = labelWidth(text) / 2;
  if (x + half > right) return { x: right, y, text, anchor: 'end' };
  if (x - half < left) return { x: left, y, text, anchor: 'start' };
  return { x, y, text, anchor: 'middle' };
}

/** Along one line, without overlaps: the first and the last, then those between that have the room. */
export function placeAlong(wanted: readonly WantedLabel[], left: number, right: number): PlacedLabel[] {
  const ends = [wanted[0], wanted.at(-1)].flatMap(one => one ?? []);
  const placed: PlacedLabel[] = [];
  for (const one of [...new Set([...ends, ...wanted])]) {
    const label = within(one, left, right);
    const box = boxOf(label);
    const roomy = { ...box, left: box.left - FONT_SIZE, right: box.right + FONT_SIZE };
    if (!placed.some(other => overlap(boxOf(other), roomy))) placed.push(label);
  }
  return placed;
}
