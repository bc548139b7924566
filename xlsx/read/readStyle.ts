import type { Cell, Style } from 'exceljs';
import { isFillPattern } from '../fillPatterns.ts';
import type { CellStyle } from '../workbook.ts';
import { colourText, type Theme, themeTint } from './themeColours.ts';

/** The differences between the look of a cell and a plain one, or null if there are none. */
export function readStyle(cell: Cell, theme: Theme): CellStyle | null {
  const { font, alignment } = cell;
  const fill = fillOf(cell, theme);
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  const style: CellStyle = {
    ...fill,
    ...fontColourOf(cell, theme),
    ...(font?.name !== undefined && font.name !== 'Calibri' && { fontName: font.name }),
    ...(font?.bold === true && { bold: true }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(alignment?.wrapText === true && { wrap: true }),
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

const VERTICAL: Readonly<Record<string, 'top' | 'center'>> = { top: 'top', middle: 'center' };

type FillStyle = Pick<CellStyle, 'fill' | 'fillPattern' | 'fillTint'>;

function fillOf({ fill }: Pick<Style, 'fill'>, theme: Theme): FillStyle {
  if (fill?.type === 'gradient') {
    const first = colourText(fill.stops?.[0]?.color, theme) ?? WHITE;
    return { fill: first, fillPattern: fill.gradient === 'path' ? 'pathGradient' : 'linearGradient' };
  }
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  if (fill.pattern !== 'solid') {
    const colour = colourText(fill.bgColor, theme) ?? WHITE;
    return isFillPattern(fill.pattern) ? { fill: colour, fillPattern: fill.pattern } : {};
  }
  const colour = colourText(fill.fgColor, theme);
  if (colour === null) return {};
  const tint = themeTint(fill.fgColor);
  return { fill: colour, ...(tint !== null && { fillTint: tint }) };
}

/** Nothing for a font that is black without saying so. */
function fontColourOf(
  { font }: Pick<Style, 'font'>,
  theme: Theme,
): Pick<CellStyle, 'fontColour' | 'fontTint'> {
  const fontColour = colourText(font?.color, theme);
  const tint = themeTint(font?.color);
  if (fontColour === null || (fontColour === '#000000' && tint !== null)) return {};
  return { fontColour, ...(tint !== null && { fontTint: tint }) };
}
