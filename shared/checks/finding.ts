import type { CellAddress } from '../cells.ts';
import type { Acknowledgement, Override } from '../decisions.ts';

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
  'rating-unsupported': 'warning',
  'short-direction-unsupported': 'warning',
  'long-direction-unsupported': 'warning',
  'headings-disagree': 'warning',
  'title-duplicate': 'warning',
  'fraction-mismatch': 'warning',
  'target-copied': 'warning',
  'cumulative-fell': 'warning',
  'magnitude-jump': 'warning',
  // Beside rows whose arrow would stay the same it is a note, on request.
  'precision-differs': 'warning',
  'commentary-arithmetic': 'warning',
  'headline-mismatch': 'warning',
  'formula-text': 'warning',
  'milestone-overdue': 'warning',
  'limit-unreadable': 'warning',
  'rated-on-annual-target': 'note',
  'target-tbc': 'note',
  'limit-missing': 'note',
  'html-residue': 'note',
  'comment-missing': 'note',
  'target-off-profile': 'note',
  'target-softer': 'note',
  'unit-mismatch': 'note',
  'outturn-unchanged': 'note',
  'data-period-unchanged': 'note',
  'service-spelling': 'note',
  'comment-unchanged': 'note',
  'indicator-gone': 'note',
  'provisional-untagged': 'note',
  'small-number': 'note',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITIES;

/** Something a check says about the report. It points at the cell to correct. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell: CellAddress;
  /** The indicator's id; "" where it is the report as a whole. */
  readonly indicator: string;
  /** What it saw, what it expected and what to do, in plain words. */
  readonly message: string;
  /** A safe correction that the officer may apply after a preview. */
  readonly repair?: Repair;
  /** A named person stands by the figure: the finding is still told, and no longer open. */
  readonly override?: Override;
  /** A named person has seen the warning and says why it may stand. */
  readonly acknowledgement?: Acknowledgement;
}

export interface Repair {
  /** What will happen, as a button says it: "Write GREEN after 72%". */
  readonly label: string;
  readonly writes: readonly CellWrite[];
}

/** `from` is what the cell must still show, as `cellText` prints it, for the repair to be applied. */
export interface CellWrite {
  readonly cell: CellAddress;
  readonly from: string;
  readonly to: string;
}

/** What blocks a sign-off. */
export function isOpenError(finding: Finding): boolean {
  return finding.severity === 'error' && finding.override === undefined;
}

/** What awaits an acknowledgement before a sign-off. */
export function isOpenWarning(finding: Finding): boolean {
  return finding.severity === 'warning' && finding.acknowledgement === undefined;
}
