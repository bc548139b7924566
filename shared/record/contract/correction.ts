import { z } from 'zod';
import { bodyText } from './bodyText.ts';
import { canonicalText } from './canonicalText.ts';
import { SignedQuarter } from './signedQuarter.ts';

export const CorrectionReason = z.enum(['late-data', 'provisional-confirmed', 'source-revised', 'error']);
export type CorrectionReason = z.infer<typeof CorrectionReason>;

/** Why a signed quarter is signed again: one of the four, and in the officer's own words. */
export const CorrectionBody = z.strictObject({
  reason: CorrectionReason,
  explanation: bodyText(2000).regex(/\S/, 'A correction needs an explanation. Say what changed and why.'),
});
export type CorrectionBody = z.infer<typeof CorrectionBody>;

/** What is sent to correct a quarter: the whole of it, as it shall stand. */
export const Correction = CorrectionBody.extend({ quarter: SignedQuarter });
export type Correction = z.infer<typeof Correction>;

/**
 * What a correction's key is the digest of. The revision that it replaces is part of it: a quarter that is put back to
 * what it once was is a new correction, and no repetition of the first sign-off.
 */
export const correctionKeyText = (correction: Correction, replaces: number): string =>
  canonicalText({ ...correction, replaces });
