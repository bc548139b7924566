import { fill } from '../../shared/words/fill.ts';
import { workbookSaveRefusals } from './words.ts';

/** Ends a save with the sentence that says why. */
export class SaveRefused extends Error {}

export const refusePartOfArray = (cell: string, sheet: string): never => {
  throw new SaveRefused(fill(workbookSaveRefusals['part-of-array'], { cell, sheet }));
};

/** For a package that lacks what every workbook has, or is not well-formed. */
export const refuseNotUnderstood = (): never => {
  throw new SaveRefused(workbookSaveRefusals['not-understood']);
};
