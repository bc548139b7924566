import { wholeNumber } from '../xml/attributes.ts';
import type { XmlAttributes } from '../xml/readElements.ts';
import type { Colours } from './themeColours.ts';

export interface FileColour {
  /** "#rrggbb" */
  readonly colour: string;
  /** By how much a colour of the theme is made lighter or darker; null for a colour that is not the theme's. */
  readonly tint: number | null;
}

/** What a colour's element says, or null if the file leaves the colour to the program. */
export function fileColour(
  { rgb, theme, indexed, tint: by = '0' }: XmlAttributes,
  colours: Colours,
): FileColour | null {
  const list = theme === undefined ? colours.indexed : colours.theme;
  const base = rgb === undefined ? list[wholeNumber(theme ?? indexed) ?? -1] : sixDigits(rgb);
  if (base === undefined) return null;
  const tint = Number(by) || 0;
  return { colour: `#${tinted(base, tint)}`, tint: rgb === undefined && theme !== undefined ? tint : null };
}

/** "FF00B050" holds the opacity first, which Excel takes for whole. */
export function sixDigits(rgb: string): string | undefined {
  return /[0-9a-f]{6}$/i.exec(rgb)?.[0].toLowerCase();
}

/**
 * ECMA-376 part 1, 18.8.19: a tint moves the colour's luminance towards white, or a negative one towards black. Mixing
 * each channel does the same to the lightness and keeps the hue.
 */
function tinted(hex: string, tint: number): string {
  const towards = tint < 0 ? 0 : 255;
  const share = Math.min(Math.abs(tint), 1);
  return [0, 2, 4]
    .map(start => Number.parseInt(hex.slice(start, start + 2), 16))
    .map(channel => Math.round(channel + (towards - channel) * share))
    .map(channel => channel.toString(16).padStart(2, '0'))
    .join('');
}
