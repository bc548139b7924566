import type { PlannedLook } from '../../../shared/sheet/plan/formatPlan.ts';

/** How a cell looks, in Excel's own words. null: its letters differ among themselves, and Excel does not say how. */
export interface CellLook {
  /** "#CFE4DC"; "" where the cell has no fill. */
  readonly fill: string;
  /** "Gray25"; "" for an even fill or none. */
  readonly pattern: string;
  readonly fontColour: string | null;
  readonly bold: boolean | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

/** What is asked of each cell. */
export const CELL_LOOK_QUERY = {
  format: {
    fill: { color: true, pattern: true, tintAndShade: true },
    font: { bold: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

export function toCellLook({ format = {} }: Excel.CellProperties): CellLook {
  const { fill = {}, font = {}, horizontalAlignment, verticalAlignment, wrapText } = format;
  const pattern = fill.pattern ?? '';
  // Excel gives a cell without a fill as white, as one that is white; only its tint is null (office-js #4900, #6218).
  const isBare = pattern === 'None' || (pattern === '' && (fill.tintAndShade ?? null) === null);
  return {
    fill: isBare ? '' : (fill.color ?? '').toUpperCase(),
    pattern: isBare || pattern === 'Solid' ? '' : pattern,
    fontColour: font.color ? font.color.toUpperCase() : null,
    bold: font.bold ?? null,
    horizontal: horizontalAlignment ?? 'General',
    vertical: verticalAlignment ?? 'Bottom',
    wrap: wrapText ?? false,
  };
}

/** The whole look, to be written over a cell whose fill was taken away first. */
export function toCellProperties(look: CellLook): Excel.SettableCellProperties {
  const { fill, pattern, fontColour, bold, horizontal, vertical, wrap } = look;
  return {
    format: {
      ...(fill !== '' && { fill: { color: fill, ...(pattern !== '' && { pattern: pattern as 'Gray25' }) } }),
      ...fontOf(fontColour, bold),
      horizontalAlignment: horizontal as 'Left',
      verticalAlignment: vertical as 'Top',
      wrapText: wrap,
    },
  };
}

/** What must be written for a cell to look as planned, and whether its fill goes; null where it looks so already. */
export interface LookChange {
  readonly properties: Excel.SettableCellProperties;
  readonly clearsFill: boolean;
}

/**
 * A cell whose letters differ in colour or weight keeps its font: what Excel does not tell could not be put back.
 */
export function lookChange(look: CellLook, planned: PlannedLook): LookChange | null {
  const { fill, fontColour, bold, horizontal, vertical, wrap } = planned;
  const clearsFill = fill === null && look.fill !== '';
  const colour = fill?.toUpperCase();
  const font = fontOf(
    fontColour !== undefined && look.fontColour !== null && differs(look.fontColour, fontColour)
      ? fontColour
      : null,
    bold !== undefined && look.bold !== null && look.bold !== bold ? bold : null,
  );
  const format: Excel.CellPropertiesFormat = {
    ...(colour !== undefined && (look.fill !== colour || look.pattern !== '') && { fill: { color: colour } }),
    ...font,
    ...(horizontal && look.horizontal !== named(horizontal) && { horizontalAlignment: named(horizontal) }),
    ...(vertical && look.vertical !== named(vertical) && { verticalAlignment: named(vertical) }),
    ...(wrap !== undefined && look.wrap !== wrap && { wrapText: wrap }),
  };
  const isSame = Object.keys(format).length === 0;
  return isSame && !clearsFill ? null : { properties: isSame ? {} : { format }, clearsFill };
}

const differs = (one: string, other: string): boolean => one.toUpperCase() !== other.toUpperCase();

function fontOf(colour: string | null, bold: boolean | null): { font?: Excel.CellPropertiesFont } {
  if (colour === null && bold === null) return {};
  return { font: { ...(colour !== null && { color: colour }), ...(bold !== null && { bold }) } };
}

/** "center" is Excel's "Center". */
const named = <Name extends string>(name: Name): Capitalize<Name> =>
  (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<Name>;
