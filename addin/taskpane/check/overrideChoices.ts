import type { FindingCode } from '../../../shared/checks/finding.ts';
import type { Override } from '../../../shared/decisions.ts';
import { overrideLabels } from './words.ts';

/** The decisions that the form of an error offers; null where a decision makes no sense. */
interface OverrideChoices {
  readonly keep: string;
  readonly notRated: string | null;
}

export const OVERRIDE_CHOICES: Readonly<Partial<Record<FindingCode, OverrideChoices>>> = {
  'rating-mismatch': overrideLabels.rating,
  'short-direction-mismatch': overrideLabels.direction,
  'long-direction-mismatch': overrideLabels.direction,
  'cell-unreadable': overrideLabels.cell,
  'cell-error': overrideLabels.cell,
  'cell-not-calculated': overrideLabels.cell,
  'functions-not-loaded': overrideLabels.cell,
  'polarity-unknown': overrideLabels.cell,
  'comparator-unconfirmed': overrideLabels.comparator,
  'line-duplicate': overrideLabels.rows,
};

/** A decision, as the form offered it. */
export function overrideChoice(code: FindingCode, decision: Override['decision']): string {
  const choices = OVERRIDE_CHOICES[code];
  const choice = decision === 'keep' ? choices?.keep : (choices?.notRated ?? choices?.keep);
  return choice ?? overrideLabels.decided;
}
