import { z } from 'zod';
import { bodyText } from './bodyText.ts';
import { canonicalText } from './canonicalText.ts';
import { SignedQuarter } from './signedQuarter.ts';
import { bodyRefusals } from './words.ts';

export const CorrectionReason = z.enum(['late-data', 'provisional-confirmed', 'source-revised', 'error']);
export type CorrectionReason = z.infer<typeof CorrectionReason>;

/** Why a signed quarter is signed again: one of four reasons, and an explanation in the officer's own words. */
export const CorrectionBody = z.strictObject({
  reason: CorrectionReason,
  explanation: bodyText(2000).regex(/\S/, bodyRefusals.noExplanation),
});
export type CorrectionBody = z.infer<typeof CorrectionBody>;

/** A correction request: the whole corrected quarter, with the reason. */
export const Correction = CorrectionBody.extend({ quarter: SignedQuarter });
export type Correction = z.infer<typeof Correction>;

/**
 * The idempotency key of a correction is the digest of this text. It includes the number of the replaced revision, so that
 * a quarter changed back to an earlier revision's figures is a new correction and not a retry of that sign-off.
 */
export const correctionKeyText = (correction: Correction, replaces: number): string =>
  canonicalText({ ...correction, replaces });
