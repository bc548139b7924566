import type { ModelCellLook } from '../../addin/workbench/model/workbookModel.ts';

/** A look with its colours in capitals, as Excel gives them; a file may not. */
export const seenLook = (look: ModelCellLook): ModelCellLook => ({
  ...look,
  fill: look.fill?.toUpperCase() ?? null,
  fontColour: look.fontColour.toUpperCase(),
});
