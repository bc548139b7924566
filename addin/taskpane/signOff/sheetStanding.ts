import type { IndicatorChange, QuarterChanges } from '../../../shared/record/compare/changesBetween.ts';
import type { FieldChange } from '../../../shared/record/contract/comparison.ts';
import type { Submission } from '../../../shared/record/contract/submissions.ts';

/** What the record knows of the figures in the sheet: nothing yet, that they wait for approval, all of them, others, or a void. */
export type SheetStanding = 'new' | 'waiting' | 'on-record' | 'differs' | 'voided';

interface Known {
  /** How the sheet differs from the revision on record; null where there is none. */
  readonly changes: QuarterChanges | null;
  readonly submissions: readonly Submission[];
  /** Of the sheet's quarter; null while it is not known. */
  readonly digest: string | null;
  /** What was signed off of the period was voided. */
  readonly isVoided: boolean;
}

export function sheetStanding({ changes, submissions, digest, isVoided }: Known): SheetStanding {
  if (changes && !hasFigureChanges(changes)) return 'on-record';
  const isWaiting = submissions.some(
    ({ state, body_sha256 }) => state === 'waiting' && body_sha256 === digest,
  );
  if (isWaiting) return 'waiting';
  if (isVoided) return 'voided';
  return changes ? 'differs' : 'new';
}

/** Whether anything but the officers' answers differs: each officer gives reasons of their own for the same figures. */
const hasFigureChanges = ({ quarter, indicators }: QuarterChanges): boolean =>
  quarter.some(({ field }) => field !== 'acknowledgements') || !indicators.every(isAnswersOnly);

function isAnswersOnly({ change, fields }: IndicatorChange): boolean {
  const isUnconfirmed = fields.some(isConfirmationOnly);
  return (
    change === 'changed' &&
    fields.every(
      one =>
        one.field === 'acknowledgements' ||
        one.field === 'overrides' ||
        isConfirmationOnly(one) ||
        // The rating is proposed here, and waits for the same confirmation.
        (isUnconfirmed && one.field === 'rating' && one.after === null),
    )
  );
}

/** The same comparator, confirmed on record and not yet here. */
function isConfirmationOnly({ field, before, after }: FieldChange): boolean {
  if (field !== 'comparator' || before === null || after === null) return false;
  return before.replace('"confirmed":true', '"confirmed":false') === after;
}
