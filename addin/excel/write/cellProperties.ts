import type { CellLook } from '../read/cellLook.ts';

/** The whole look of a cell. Its fill must be cleared first. */
export function toCellProperties(look: CellLook): Excel.SettableCellProperties {
  const { fill, pattern, fontColour, bold, horizontal, vertical, wrap } = look;
  return {
    format: {
      ...(fill !== '' && { fill: { color: fill, ...(pattern !== '' && { pattern: pattern as 'Gray25' }) } }),
      ...fontProperties(fontColour, bold),
      horizontalAlignment: horizontal as 'Left',
      verticalAlignment: vertical as 'Top',
      wrapText: wrap,
    },
  };
}

export function fontProperties(
  colour: string | null,
  bold: boolean | null,
): { font?: Excel.CellPropertiesFont } {
  if (colour === null && bold === null) return {};
  return { font: { ...(colour !== null && { color: colour }), ...(bold !== null && { bold }) } };
}
