/**
 * The look of a cell in Excel's terms. null: its letters differ in colour, font or weight, or a table's style colours them, and
 * Excel does not say how.
 */
export interface CellLook {
  /** "#CFE4DC", or "" if the cell has no fill. */
  readonly fill: string;
  /** "Gray25"; "" for an even fill or none. */
  readonly pattern: string;
  readonly fontColour: string | null;
  /** null also where Outturn saved a look before it knew of fonts. */
  readonly fontName: string | null;
  /** In points. */
  readonly fontSize: number | null;
  readonly bold: boolean | null;
  readonly horizontal: string;
  /** In steps. null where Outturn saved a look before it knew of indents. */
  readonly indent: number | null;
  readonly vertical: string;
  readonly wrap: boolean;
}

/** The properties that are requested for each cell. */
export const CELL_LOOK_QUERY = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { bold: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

export function toCellLook({ format = {} }: Excel.CellProperties): CellLook {
  const { fill = {}, font = {}, horizontalAlignment, indentLevel, verticalAlignment, wrapText } = format;
  const pattern = fill.pattern ?? '';
  // Excel reports a cell without a fill as white. Only its tint is null (office-js #4900, #6218).
  const isBare = pattern === 'None' || (pattern === '' && (fill.tintAndShade ?? null) === null);
  return {
    fill: isBare ? '' : (fill.color ?? '').toUpperCase(),
    pattern: isBare || pattern === 'Solid' ? '' : pattern,
    fontColour: font.color ? font.color.toUpperCase() : null,
    fontName: font.name ?? null,
    fontSize: font.size ?? null,
    bold: font.bold ?? null,
    horizontal: horizontalAlignment ?? 'General',
    indent: indentLevel ?? 0,
    vertical: verticalAlignment ?? 'Bottom',
    wrap: wrapText ?? false,
  };
}
