import { isReadable } from '../../../shared/sheet/plan/contrast.ts';
import type { PlannedLook } from '../../../shared/sheet/plan/plannedLook.ts';
import type { CellLook } from '../read/cellLook.ts';
import { fontProperties } from '../write/cellProperties.ts';
import type { LookChange } from '../write/requestLooks.ts';

/**
 * The change from the present look to the planned one; null if there is none. A text keeps its colour where it can be read
 * on the new fill, since an automatic colour, or the theme's, could not be restored.
 */
export function lookChange(look: CellLook, planned: PlannedLook): LookChange | null {
  const { bold, horizontal, vertical, wrap } = planned;
  const fill = keepsOwnFill(look, planned) ? undefined : planned.fill;
  const clearsFill = fill === null && look.fill !== '';
  const colour = fill?.toUpperCase();
  const format: Excel.CellPropertiesFormat = {
    ...(colour !== undefined && look.fill !== colour && { fill: { color: colour } }),
    ...fontProperties({
      colour: colour !== undefined || clearsFill ? textColour(look, planned) : null,
      bold: changedPart(look.bold, bold),
      name: changedPart(look.fontName, planned.fontName),
      size: changedPart(look.fontSize, planned.fontSize),
    }),
    ...(horizontal && look.horizontal !== named(horizontal) && { horizontalAlignment: named(horizontal) }),
    ...(vertical && look.vertical !== named(vertical) && { verticalAlignment: named(vertical) }),
    ...(wrap !== undefined && look.wrap !== wrap && { wrapText: wrap }),
  };
  const isSame = Object.keys(format).length === 0;
  return isSame && !clearsFill ? null : { properties: isSame ? {} : { format }, clearsFill };
}

/**
 * Whether a cell keeps a fill that the plan would change. A gradient and a pattern could not be restored; and a text whose
 * colour Excel does not report, such as one of several colours, may not be readable on another fill.
 */
export function keepsOwnFill(look: CellLook, { fill }: PlannedLook): boolean {
  if (fill === undefined) return false;
  return look.pattern !== '' || (look.fontColour === null && look.fill !== (fill ?? '').toUpperCase());
}

/** The planned value where it is another; null also where the letters of the cell differ, which could not be restored. */
const changedPart = <T>(present: T | null, planned: T | undefined): T | null =>
  planned === undefined || present === null || present === planned ? null : planned;

/** The planned colour of the text where its own cannot be read on the planned fill; null where it can. */
function textColour(
  { fontColour }: CellLook,
  { fill = null, fontColour: planned }: PlannedLook,
): string | null {
  if (planned === undefined || fontColour === null) return null;
  return isReadable(fontColour, fill) ? null : planned;
}

/** "center" is Excel's "Center". */
const named = <Name extends string>(name: Name): Capitalize<Name> =>
  (name.charAt(0).toUpperCase() + name.slice(1)) as Capitalize<Name>;
