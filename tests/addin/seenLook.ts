import type { ModelCellLook } from '../../addin/workbench/model/workbookModel.ts';

export type SeenLook = Omit<ModelCellLook, 'fillTint' | 'fontTint'>;

/** A look as it is seen: nobody sees where a colour comes from. Excel gives colours in capitals; a file may not. */
export const seenLook = ({ fillTint: _, fontTint: __, ...look }: ModelCellLook): SeenLook => ({
  ...look,
  fill: look.fill?.toUpperCase() ?? null,
  fontColour: look.fontColour.toUpperCase(),
});
