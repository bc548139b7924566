import type { FindingCode } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';

/** The decisions that the form of an error offers; null where a decision makes no sense. */
export interface OverrideLabels {
  readonly keep: string;
  readonly notRated: string | null;
}

const CELL: OverrideLabels = {
  keep: 'Keep the cell as it is, with the printed rating',
  notRated: 'Keep the cell as it is, not rated',
};
const DIRECTION: OverrideLabels = {
  keep: 'Keep the printed arrow',
  notRated: 'No direction',
};

export const OVERRIDE_LABELS: Readonly<Partial<Record<FindingCode, OverrideLabels>>> = {
  'rating-mismatch': { keep: 'Keep the printed rating', notRated: 'Not rated' },
  'short-direction-mismatch': DIRECTION,
  'long-direction-mismatch': DIRECTION,
  'cell-unreadable': CELL,
  'cell-error': CELL,
  'functions-not-loaded': CELL,
  'polarity-unknown': CELL,
  'line-duplicate': { keep: 'Both rows are right', notRated: null },
};

/** A decision, as the form offered it. */
export function overrideLabel(code: FindingCode, decision: Override['decision']): string {
  const words = OVERRIDE_LABELS[code];
  return (decision === 'keep' ? words?.keep : (words?.notRated ?? words?.keep)) ?? 'Decided';
}
