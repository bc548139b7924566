/** Excel's own name for the colour and weight of a text; null leaves either as it is. */
export function fontProperties(
  colour: string | null,
  bold: boolean | null,
): { font?: Excel.CellPropertiesFont } {
  if (colour === null && bold === null) return {};
  return { font: { ...(colour !== null && { color: colour }), ...(bold !== null && { bold }) } };
}
