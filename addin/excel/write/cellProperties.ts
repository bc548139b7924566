/** What of a text's font is written; null leaves it as it is. */
export interface FontChange {
  readonly colour: string | null;
  readonly bold: boolean | null;
  readonly name: string | null;
  /** In points. */
  readonly size: number | null;
}

/** In Excel's own names. */
export function fontProperties({ colour, bold, name, size }: FontChange): {
  font?: Excel.CellPropertiesFont;
} {
  if ([colour, bold, name, size].every(part => part === null)) return {};
  return {
    font: {
      ...(colour !== null && { color: colour }),
      ...(bold !== null && { bold }),
      ...(name !== null && { name }),
      ...(size !== null && { size }),
    },
  };
}
