import type { CellAddress } from '../cells.ts';

/** A safe correction that the officer may apply after a preview. */
export interface Repair {
  /** What the button does: "Write GREEN after 72%". */
  readonly label: string;
  readonly writes: readonly CellWrite[];
}

/** `from` is what the cell must still show, as `cellText` prints it, for the repair to be applied. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly from: string;
  readonly to: string;
}
