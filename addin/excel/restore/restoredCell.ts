import type { CellLook } from '../read/cellLook.ts';
import { fontProperties } from '../write/cellProperties.ts';
import type { LookChange } from '../write/requestLooks.ts';

/**
 * The change that brings back a saved look; null if there is none. Only what differs is written: a colour that is still the
 * same may be automatic or the theme's, and would become a fixed one.
 */
export function restoredCell(now: CellLook, saved: CellLook): LookChange | null {
  // Formatting leaves a gradient and a pattern alone, and they could not be written.
  const isFillBack = saved.pattern === '' && (now.fill !== saved.fill || now.pattern !== '');
  const clearsFill = isFillBack && (saved.fill === '' || now.pattern !== '');
  const format: Excel.CellPropertiesFormat = {
    ...(isFillBack && saved.fill !== '' && { fill: { color: saved.fill } }),
    ...fontProperties({
      colour: differing(now.fontColour, saved.fontColour),
      bold: differing(now.bold, saved.bold),
      name: differing(now.fontName, saved.fontName),
      size: differing(now.fontSize, saved.fontSize),
    }),
    ...(now.horizontal !== saved.horizontal && { horizontalAlignment: saved.horizontal as 'Left' }),
    ...(saved.indent !== null &&
      saved.indent !== now.indent &&
      TAKES_INDENT.has(saved.horizontal) && { indentLevel: saved.indent }),
    ...(now.vertical !== saved.vertical && { verticalAlignment: saved.vertical as 'Top' }),
    ...(now.wrap !== saved.wrap && { wrapText: saved.wrap }),
  };
  const isSame = Object.keys(format).length === 0;
  return isSame && !clearsFill ? null : { properties: isSame ? {} : { format }, clearsFill };
}

/** An indent belongs to a side; written to a text that has none, it would align the text to the left. */
const TAKES_INDENT = new Set(['Left', 'Right', 'Distributed']);

/** The saved value if it differs; null if it does not, or if the letters of the cell differ in it. */
const differing = <T>(now: T | null, saved: T | null): T | null =>
  now === null || now === saved ? null : saved;
