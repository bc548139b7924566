import type { SpillSize } from '../../../../xlsx/edits.ts';

/** Absent is the size of a formula that does not spill. */
export const isSameSize = (one: SpillSize | undefined, other: SpillSize | undefined): boolean =>
  one?.rows === other?.rows && one?.columns === other?.columns;
