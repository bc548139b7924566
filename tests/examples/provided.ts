import type { SheetCells } from '../../shared/cells.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';

/** What a test inside workerd, which has no files, is handed from outside. */
export interface Provided {
  readonly sample: SheetCells;
  readonly earlierQuarters: readonly SignedQuarter[];
}

declare module 'vitest' {
  interface ProvidedContext extends Provided {}
}
