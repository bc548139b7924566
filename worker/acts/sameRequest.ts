import type { CorrectionBody, RevisionReason } from '../../shared/record/contract/correction.ts';
import type { SubmissionRow } from '../store/submissionStore.ts';

/** What a key was used for: a submission, or a revision with the number before its own as `replaces`. */
type Recorded = Pick<SubmissionRow, 'period' | 'bodySha256' | 'replaces' | 'explanation'> & {
  readonly reason: RevisionReason | null;
};

/** The part of a sign-off or submission that makes it the same one. `correction` is null for a first revision. */
type Request = Pick<SubmissionRow, 'period' | 'bodySha256' | 'replaces'> & {
  readonly correction: CorrectionBody | null;
};

/**
 * Whether a request repeats what its key was used for. If any of these differs, the key was reused for something else,
 * and a reply of "recorded already" would lose the new figures.
 */
export const isSameRequest = (
  recorded: Recorded,
  { period, bodySha256, replaces, correction }: Request,
): boolean =>
  recorded.period === period &&
  recorded.bodySha256 === bodySha256 &&
  recorded.replaces === replaces &&
  recorded.reason === (correction?.reason ?? null) &&
  recorded.explanation === (correction?.explanation ?? null);
