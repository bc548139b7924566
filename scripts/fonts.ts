import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { advanceWidths } from './fonts/trueType.ts';
import { PROJECT_ROOT } from './projectFiles.ts';

// `npm run fonts` measures the fonts of the formatted report again, from the fonts that have the same widths and an open
// licence (Debian: fonts-liberation, fonts-crosextra-carlito), and writes shared/sheet/plan/text/fontWidths.ts.

const FOLDER = '/usr/share/fonts/truetype';
const FONTS = {
  Arial: { regular: 'liberation/LiberationSans-Regular.ttf', bold: 'liberation/LiberationSans-Bold.ttf' },
  Calibri: { regular: 'crosextra/Carlito-Regular.ttf', bold: 'crosextra/Carlito-Bold.ttf' },
} as const;

/** ASCII, Latin-1, and what else reports use: dashes, quotes, bullets, arrows, comparisons, shapes. */
const CODE_POINTS = [
  ...Array.from({ length: 95 }, (_, index) => 0x20 + index),
  ...Array.from({ length: 96 }, (_, index) => 0xa0 + index),
  ...[...'–—‘’“”†•…‰€™−≈≠≤≥←↑→↓▲▼●■◆'].map(character => character.codePointAt(0) ?? 0),
];

const widthsOf = (file: string): string => {
  const widthOf = advanceWidths(readFileSync(join(FOLDER, file)));
  return CODE_POINTS.map(codePoint => widthOf(codePoint) ?? '-').join(' ');
};
const lines = Object.entries(FONTS).map(
  ([name, { regular, bold }]) =>
    `  ${name}: {\n    regular:\n      '${widthsOf(regular)}',\n    bold: '${widthsOf(bold)}',\n  },`,
);
const others = String.fromCodePoint(...CODE_POINTS.slice(95 + 96));
writeFileSync(
  join(PROJECT_ROOT, 'shared/sheet/plan/text/fontWidths.ts'),
  `// Made by \`npm run fonts\`.

/**
 * The advance widths of characters in thousandths of the font's size, from U+0020 to U+007E, from U+00A0 to U+00FF, then
 * of OTHER_CHARACTERS; "-" where the font has none. Measured from the tables hmtx of Liberation Sans and Carlito (both
 * SIL Open Font License 1.1), which were drawn to have the widths of Arial and Calibri.
 */
export const FONT_WIDTHS = {
${lines.join('\n')}
} as const;

export const OTHER_CHARACTERS = '${others}';
`,
);
