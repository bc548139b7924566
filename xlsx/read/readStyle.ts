import type { Cell, Style } from 'exceljs';
import type { CellStyle } from '../workbook.ts';
import { colourText, type Theme } from './themeColours.ts';

/** The differences between the look of a cell and a plain one, or null if there are none. */
export function readStyle(cell: Cell, theme: Theme): CellStyle | null {
  const { font, alignment } = cell;
  const fill = fillOf(cell, theme);
  const fontColour = colourText(font?.color, theme);
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  const style: CellStyle = {
    ...(fill !== null && { fill }),
    ...(fontColour !== null && fontColour !== '#000000' && { fontColour }),
    ...(font?.name !== undefined && font.name !== 'Calibri' && { fontName: font.name }),
    ...(font?.bold === true && { bold: true }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(alignment?.wrapText === true && { wrap: true }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

const HORIZONTAL: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};

const VERTICAL: Readonly<Record<string, 'top' | 'center'>> = { top: 'top', middle: 'center' };

function fillOf({ fill }: Pick<Style, 'fill'>, theme: Theme): string | null {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return null;
  return colourText(fill.fgColor, theme);
}
