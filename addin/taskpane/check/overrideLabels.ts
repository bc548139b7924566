import type { FindingCode } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';

/** The ways through an error that keep the figure, as its form offers them; null where a way makes no sense. */
export interface OverrideLabels {
  readonly keep: string;
  readonly notRated: string | null;
}

const CELL: OverrideLabels = {
  keep: 'Keep the cell as it is, with the rating that is printed',
  notRated: 'Keep the cell as it is, not rated',
};
const DIRECTION: OverrideLabels = {
  keep: 'Stand by the arrow that is printed',
  notRated: 'No direction',
};

export const OVERRIDE_LABELS: Readonly<Partial<Record<FindingCode, OverrideLabels>>> = {
  'rating-mismatch': { keep: 'Stand by the rating that is printed', notRated: 'Not rated' },
  'short-direction-mismatch': DIRECTION,
  'long-direction-mismatch': DIRECTION,
  'cell-unreadable': CELL,
  'cell-error': CELL,
  'functions-not-loaded': CELL,
  'polarity-unknown': CELL,
  'line-duplicate': { keep: 'Both rows are right', notRated: null },
};

/** What was decided, as it was offered. */
export function overrideLabel(code: FindingCode, decision: Override['decision']): string {
  const words = OVERRIDE_LABELS[code];
  return (decision === 'keep' ? words?.keep : (words?.notRated ?? words?.keep)) ?? 'Decided';
}
