import { refuseFile } from '../fileRefused.ts';
import { isTrue, wholeNumber } from '../xml/attributes.ts';
import { type ElementReader, readElements, type XmlAttributes } from '../xml/readElements.ts';
import { type CellFormat, cellStyle, type FillMarks, type FontMarks } from './cellFormat.ts';
import { sixDigits } from './colour.ts';
import { BUILT_IN_FORMATS } from './numberFormats.ts';
import { STANDARD_PALETTE } from './themeColours.ts';

/** Excel finds a workbook damaged that has more cell formats. */
const MOST_FORMATS = 65_536;

/** An entry of the list of cell formats: the places of its parts in the other lists. */
interface FormatEntry {
  readonly numberFormat: string;
  readonly font: number;
  readonly fill: number;
  alignment: XmlAttributes;
}

/** The cell formats of the styles part, in their order. */
export function readStyles(part: Uint8Array, theme: readonly string[]): CellFormat[] {
  const numberFormats = new Map<string, string>();
  const fonts: FontMarks[] = [];
  const fills: FillMarks[] = [];
  const entries: FormatEntry[] = [];
  const palette: string[] = [];
  const numFmt: ElementReader = {
    open: ({ numFmtId = '', formatCode = '' }) => void numberFormats.set(numFmtId, formatCode),
  };
  const rgbColor: ElementReader = {
    open: ({ rgb = '' }) => void palette.push(sixDigits(rgb) ?? ''),
  };
  readElements(part, 'styleSheet', {
    inside: {
      numFmts: { inside: { numFmt } },
      fonts: { inside: { font: fontReader(fonts) } },
      fills: { inside: { fill: fillReader(fills) } },
      cellXfs: { inside: { xf: entryReader(entries) } },
      colors: { inside: { indexedColors: { inside: { rgbColor } } } },
    },
  });
  const indexed = STANDARD_PALETTE.map((colour, index) => palette[index] || colour);
  return entries.map(({ numberFormat, font, fill, alignment }) => ({
    numberFormat: numberFormats.get(numberFormat) ?? BUILT_IN_FORMATS[Number(numberFormat)] ?? 'General',
    style: cellStyle(fonts[font] ?? {}, fills[fill] ?? NO_FILL, alignment, { theme, indexed }),
  }));
}

function fontReader(fonts: FontMarks[]): ElementReader {
  let font: FontMarks = {};
  return {
    open: () => {
      font = {};
      add(fonts, font);
    },
    inside: {
      name: {
        open: ({ val }) => {
          font.name = val;
        },
      },
      sz: {
        open: ({ val }) => {
          const size = Number(val);
          if (size > 0 && Number.isFinite(size)) font.size = size;
        },
      },
      b: {
        open: ({ val }) => {
          font.bold = val === undefined || isTrue(val);
        },
      },
      color: {
        open: attributes => {
          font.colour = attributes;
        },
      },
    },
  };
}

const NO_FILL: FillMarks = { pattern: 'none' };

function fillReader(fills: FillMarks[]): ElementReader {
  let fill = { ...NO_FILL };
  const colour = (side: 'front' | 'back'): ElementReader => ({
    open: attributes => {
      fill[side] ??= attributes;
    },
  });
  return {
    open: () => {
      fill = { ...NO_FILL };
      add(fills, fill);
    },
    inside: {
      patternFill: {
        open: ({ patternType = 'none' }) => {
          fill.pattern = patternType;
        },
        inside: { fgColor: colour('front'), bgColor: colour('back') },
      },
      gradientFill: {
        open: ({ type }) => {
          fill.pattern = type === 'path' ? 'pathGradient' : 'linearGradient';
        },
        inside: { stop: { inside: { color: colour('front') } } },
      },
    },
  };
}

function entryReader(entries: FormatEntry[]): ElementReader {
  let entry: FormatEntry | null = null;
  return {
    open: ({ numFmtId = '0', fontId, fillId }) => {
      entry = {
        numberFormat: numFmtId,
        font: wholeNumber(fontId) ?? 0,
        fill: wholeNumber(fillId) ?? 0,
        alignment: {},
      };
      add(entries, entry);
    },
    inside: {
      alignment: {
        open: attributes => {
          if (entry) entry.alignment = attributes;
        },
      },
    },
  };
}

function add<T>(list: T[], entry: T): void {
  if (list.push(entry) > MOST_FORMATS) refuseFile('damaged');
}
