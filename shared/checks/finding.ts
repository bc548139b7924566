import type { CellAddress, CellValue } from '../sheet/cells.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Every code with its severity: the one table. A check may lower a warning to a note where it says why. */
export const SEVERITIES = {
  'rating-mismatch': 'error',
  'short-direction-mismatch': 'error',
  'long-direction-mismatch': 'error',
  'cell-unreadable': 'error',
  'cell-error': 'error',
  'functions-not-loaded': 'error',
  'line-duplicate': 'error',
  'polarity-unknown': 'error',
  'corrective-action-missing': 'warning',
  'outturn-missing': 'warning',
  'looks-cumulative': 'warning',
  'comparator-unconfirmed': 'warning',
  'row-shifted': 'warning',
  'rated-on-annual-target': 'note',
  'target-tbc': 'note',
  'html-residue': 'note',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITIES;

/** Something a check says about the report. It points at the cell to correct. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: CellAddress;
  /** The indicator's id. */
  readonly indicator: string;
  /** What it saw, what it expected and what to do, in plain words. */
  readonly message: string;
  /** A safe correction that the officer may apply after a preview. */
  readonly repair?: Repair;
}

export interface Repair {
  /** What will happen, as a button says it: "Write GREEN after 72%". */
  readonly label: string;
  readonly writes: readonly CellWrite[];
}

/** `from` is what the cell must still hold for the repair to be applied. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly from: CellValue;
  readonly to: CellValue;
}
