import { isFillPattern } from '../../fillPatterns.ts';
import type { CellStyle } from '../../workbook.ts';
import { isTrue, wholeNumber } from '../xml/attributes.ts';
import type { XmlAttributes } from '../xml/readElements.ts';
import { fileColour } from './colour.ts';
import type { Colours } from './themeColours.ts';

/** A format of the workbook's list, which cells name by its place. */
export interface CellFormat {
  /** "General", "0.0%" */
  readonly numberFormat: string;
  /** The differences from a plain cell, or null if there are none. */
  readonly style: CellStyle | null;
}

export const PLAIN_FORMAT: CellFormat = { numberFormat: 'General', style: null };

/** A font as its elements say it. */
export interface FontMarks {
  name?: string | undefined;
  size?: number | undefined;
  bold?: boolean;
  colour?: XmlAttributes;
}

/** A fill as its elements say it: a pattern with its two colours, or a gradient with its first. */
export interface FillMarks {
  pattern: string;
  front?: XmlAttributes;
  back?: XmlAttributes;
}

/** The differences between the look and that of a plain cell, or null if there are none. */
export function cellStyle(
  font: FontMarks,
  fill: FillMarks,
  alignment: XmlAttributes,
  colours: Colours,
): CellStyle | null {
  const horizontal = HORIZONTAL[alignment.horizontal ?? ''];
  const indent = wholeNumber(alignment.indent) ?? 0;
  const vertical = VERTICAL[alignment.vertical ?? ''];
  const style: CellStyle = {
    ...fillOf(fill, colours),
    ...fontColourOf(font, colours),
    ...(font.name !== undefined && font.name !== 'Calibri' && { fontName: font.name }),
    ...(font.size !== undefined && font.size !== 11 && { fontSize: font.size }),
    ...(font.bold && { bold: font.bold }),
    ...(horizontal !== undefined && { horizontal }),
    // A text that is aligned to no side shows no indent.
    ...((horizontal === 'left' || horizontal === 'right') && indent > 0 && { indent }),
    ...(vertical !== undefined && { vertical }),
    ...(isTrue(alignment.wrapText) && { wrap: true }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** Behind a pattern that names no colour. */
const WHITE = '#ffffff';

const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};

const VERTICAL: Readonly<Record<string, 'top' | 'center'>> = { top: 'top', center: 'center' };

function fillOf(
  { pattern, front = {}, back = {} }: FillMarks,
  colours: Colours,
): Pick<CellStyle, 'fill' | 'fillPattern' | 'fillTint'> {
  if (isFillPattern(pattern)) {
    const behind = pattern.endsWith('Gradient') ? front : back;
    return { fill: fileColour(behind, colours)?.colour ?? WHITE, fillPattern: pattern };
  }
  const even = pattern === 'solid' ? fileColour(front, colours) : null;
  return even ? { fill: even.colour, ...(even.tint !== null && { fillTint: even.tint }) } : {};
}

/** Nothing for a font that is black without saying so. */
function fontColourOf({ colour }: FontMarks, colours: Colours): Pick<CellStyle, 'fontColour' | 'fontTint'> {
  const own = fileColour(colour ?? {}, colours);
  if (own === null || (own.colour === '#000000' && own.tint !== null)) return {};
  return { fontColour: own.colour, ...(own.tint !== null && { fontTint: own.tint }) };
}
