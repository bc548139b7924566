import { invalidArgument } from '../../model/hostError.ts';
import type { ModelCellLook } from '../../model/workbookModel.ts';

/** Excel's names for what the model calls by its own. */
const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
/**
 * Excel.FillPattern. @types/office-js on RangeFill.pattern: "LinearGradient and RectangularGradient are not supported", so
 * that they can be told and never written.
 */
const PATTERN: Readonly<Record<ModelCellLook['fillPattern'], string>> = {
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  linearGradient: 'LinearGradient',
  pathGradient: 'RectangularGradient',
};
const COLOUR = /^#[0-9a-f]{6}$/i;
const COLOUR_NAMES: Readonly<Record<string, string>> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  yellow: '#FFFF00',
};
/** What Excel answers for the colour of a cell without a fill. */
const NO_FILL = '#FFFFFF';

export const horizontalName = (look: ModelCellLook): string => HORIZONTAL[look.horizontal];
export const verticalName = (look: ModelCellLook): string => VERTICAL[look.vertical];

export const patternName = ({ fill, fillPattern }: ModelCellLook): string =>
  fill === null ? 'None' : PATTERN[fillPattern];

/** What a fill's pattern of that name changes. */
export function readPattern(name: string): Pick<ModelCellLook, 'fillPattern'> | { readonly fill: null } {
  if (name === 'None') return { fill: null };
  const fillPattern = named(PATTERN, name);
  if (isGradient(fillPattern)) throw invalidArgument();
  return { fillPattern };
}

/** A gradient has no one colour. Excel answers "" where there is none. */
export const fillColour = ({ fill, fillPattern }: ModelCellLook): string =>
  isGradient(fillPattern) ? '' : (fill ?? NO_FILL);

/** A tint is a number where there is a fill, and null where there is none (office-js #4900). */
export const fillTint = (look: ModelCellLook): number | null => (look.fill ? (look.fillTint ?? 0) : null);

/** Excel tells an automatic colour in no way from the black that it shows: its colour is "#000000", its tint 0. */
export const fontTint = (look: ModelCellLook): number => look.fontTint ?? 0;

const isGradient = (pattern: ModelCellLook['fillPattern']): boolean =>
  pattern === 'linearGradient' || pattern === 'pathGradient';

/** A text that is aligned to no side has no indent: Excel takes it away. */
export function readHorizontal(name: string): Pick<ModelCellLook, 'horizontal'> & { readonly indent?: 0 } {
  const horizontal = named(HORIZONTAL, name);
  return { horizontal, ...((horizontal === 'general' || horizontal === 'center') && { indent: 0 }) };
}

/** "An integer from 0 to 250 that indicates the indent level" (@types/office-js). */
export function readIndent(level: number): number {
  if (!(Number.isInteger(level) && level >= 0 && level <= 250)) throw invalidArgument();
  return level;
}

export function readVertical(name: string): ModelCellLook['vertical'] {
  return named(VERTICAL, name);
}

/** "#CFE4DC": Excel answers colours in capitals, however they were written. */
export function readColour(written: string): string {
  const colour = COLOUR_NAMES[written.toLowerCase()] ?? written;
  if (!COLOUR.test(colour)) throw invalidArgument();
  return colour.toUpperCase();
}

/** Excel takes sizes from 1 to 409 points (support.microsoft.com, "Change the font size"). */
export function readFontSize(size: number): number {
  if (!(size >= 1 && size <= 409)) throw invalidArgument();
  return size;
}

function named<T extends string>(names: Readonly<Record<T, string>>, name: string): T {
  const found = (Object.keys(names) as T[]).find(key => names[key] === name);
  if (found === undefined) throw invalidArgument();
  return found;
}
