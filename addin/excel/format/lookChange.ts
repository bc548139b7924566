import type { PlannedLook } from '../../../shared/sheet/plan/formatPlan.ts';
import type { CellLook } from '../read/cellLook.ts';
import { fontProperties } from '../write/cellProperties.ts';

/** What to write to a cell so that it looks as planned, and whether to clear its fill. */
export interface LookChange {
  readonly properties: Excel.SettableCellProperties;
  readonly clearsFill: boolean;
}

/**
 * The change from the present look to the planned one; null if there is none. A cell whose letters differ in colour or
 * weight keeps its font, since Excel does not report the differences and they could not be restored.
 */
export function lookChange(look: CellLook, planned: PlannedLook): LookChange | null {
  const { fill, fontColour, bold, horizontal, vertical, wrap } = planned;
  const clearsFill = fill === null && look.fill !== '';
  const colour = fill?.toUpperCase();
  const font = fontProperties(
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

/** "center" is Excel's "Center". */
const named = <Name extends string>(name: Name): Capitalize<Name> =>
  (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<Name>;
