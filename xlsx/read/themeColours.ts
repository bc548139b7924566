import type { Color } from 'exceljs';

/** A workbook's theme, in the order that cells number it: light 1, dark 1, light 2, dark 2, the accents, the links. */
export type Theme = readonly string[];

const OFFICE_THEME: Theme = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
  '0563c1',
  '954f72',
];

/** ECMA-376 part 1, 18.8.27: the palette of Excel 97, from index 8. Indices 0 to 7 repeat the first eight. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';

/** The colours of `xl/theme/theme1.xml`; a file without one has Office's. The scheme names dark before light, cells do not. */
export function readTheme(xml: string): Theme {
  const scheme = /<(?:\w+:)?clrScheme[\s\S]*?<\/(?:\w+:)?clrScheme>/.exec(xml)?.[0] ?? '';
  const found = [...scheme.matchAll(/(?:lastClr|srgbClr val)="([0-9a-f]{6})"/gi)].map(match =>
    (match[1] as string).toLowerCase(),
  );
  if (found.length < 12) return OFFICE_THEME;
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...rest] = found;
  return [light1, dark1, light2, dark2, ...rest];
}

/** "#rrggbb", or null if the file leaves the colour to the program. */
export function colourText(colour: Partial<Color & Extended> | undefined, theme: Theme): string | null {
  if (colour === undefined) return null;
  if (colour.argb !== undefined) return `#${colour.argb.slice(-6).toLowerCase()}`;
  if (colour.theme !== undefined) {
    const base = theme[colour.theme];
    return base === undefined ? null : `#${tinted(base, colour.tint ?? 0)}`;
  }
  const { indexed } = colour;
  const entry = indexed === undefined ? undefined : PALETTE.split(' ')[indexed < 8 ? indexed : indexed - 8];
  return entry === undefined ? null : `#${entry}`;
}

/** By how much a colour of the theme is made lighter or darker; null for a colour that is not the theme's. */
export const themeTint = (colour: Partial<Color & Extended> | undefined): number | null =>
  colour?.argb === undefined && colour?.theme !== undefined ? (colour.tint ?? 0) : null;

/** exceljs passes these on, but its types do not have them. */
interface Extended {
  readonly theme: number;
  readonly tint: number;
  readonly indexed: number;
}

/**
 * ECMA-376 part 1, 18.8.19: a tint moves the colour's luminance towards white, or a negative one towards black. Mixing
 * each channel does the same to the lightness and keeps the hue.
 */
function tinted(hex: string, tint: number): string {
  const towards = tint < 0 ? 0 : 255;
  return [0, 2, 4]
    .map(start => Number.parseInt(hex.slice(start, start + 2), 16))
    .map(channel => Math.round(channel + (towards - channel) * Math.abs(tint)))
    .map(channel => channel.toString(16).padStart(2, '0'))
    .join('');
}
