import { type ElementReader, readElements } from '../xml/readElements.ts';

/** The colours that cells name by number: "rrggbb" each. */
export interface Colours {
  /** In the order that cells number them: light 1, dark 1, light 2, dark 2, the accents, the links. */
  readonly theme: readonly string[];
  /** The workbook's palette. */
  readonly indexed: readonly string[];
}

/** Names of the theme's colours in that order, with those of Office, which a file without a theme has. */
const OFFICE_THEME: Readonly<Record<string, string>> = {
  lt1: 'ffffff',
  dk1: '000000',
  lt2: 'e7e6e6',
  dk2: '44546a',
  accent1: '4472c4',
  accent2: 'ed7d31',
  accent3: 'a5a5a5',
  accent4: 'ffc000',
  accent5: '5b9bd5',
  accent6: '70ad47',
  hlink: '0563c1',
  folHlink: '954f72',
};

/** ECMA-376 part 1, 18.8.27: the palette of Excel 97, from index 8. Indices 0 to 7 repeat the first eight. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const FIRST_EIGHT = PALETTE.split(' ').slice(0, 8);

export const STANDARD_PALETTE: readonly string[] = [...FIRST_EIGHT, ...PALETTE.split(' ')];
export const STANDARD_THEME: readonly string[] = Object.values(OFFICE_THEME);

const RGB = /^[0-9a-f]{6}$/i;

/** The colours of the theme part. */
export function readTheme(part: Uint8Array): readonly string[] {
  const found = new Map<string, string>();
  const named = (name: string): ElementReader => {
    const take = (rgb: string | undefined) => {
      if (rgb !== undefined && RGB.test(rgb)) found.set(name, rgb.toLowerCase());
    };
    return {
      inside: {
        sysClr: { open: ({ lastClr }) => take(lastClr) },
        srgbClr: { open: ({ val }) => take(val) },
      },
    };
  };
  const clrScheme = {
    inside: Object.fromEntries(Object.keys(OFFICE_THEME).map(name => [name, named(name)])),
  };
  readElements(part, 'theme', { inside: { themeElements: { inside: { clrScheme } } } });
  return Object.entries(OFFICE_THEME).map(([name, standard]) => found.get(name) ?? standard);
}
