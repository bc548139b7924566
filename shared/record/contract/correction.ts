import { z } from 'zod';
import { reasonText } from './bodyText.ts';
import { canonicalText } from './canonicalText.ts';
import { SignedQuarter } from './signedQuarter.ts';
import { bodyRefusals } from './words.ts';

export const CorrectionReason = z.enum(['late-data', 'provisional-confirmed', 'source-revised', 'error']);
export type CorrectionReason = z.infer<typeof CorrectionReason>;

/** The reason of a revision that voids the one before it. Nobody sends it: the record writes it with the act. */
export const VOID_REASON = 'void';

/** Why a revision came after another. */
export const RevisionReason = z.enum([...CorrectionReason.options, VOID_REASON]);
export type RevisionReason = z.infer<typeof RevisionReason>;

/** The key of the revision that voids another. A key from outside cannot look like it: it has no full stop. */
export const voidKey = (period: string, voids: number): string => `${VOID_REASON}.${period}.${voids}`;

export const CorrectionBody = z
  .strictObject({
    reason: CorrectionReason.describe('Why the quarter is signed again.'),
    explanation: reasonText(bodyRefusals.noExplanation).describe(
      'What changed and why, in the officer’s own words.',
    ),
  })
  .meta({ id: 'CorrectionReason' });
export type CorrectionBody = z.infer<typeof CorrectionBody>;

export const Correction = CorrectionBody.extend({
  quarter: SignedQuarter.describe('The whole corrected quarter.'),
}).meta({ id: 'Correction' });
export type Correction = z.infer<typeof Correction>;

/**
 * The text whose digest is a correction's key. The revision that it replaces is part of it: a quarter that is put back to
 * an earlier state is a new correction, and not a repetition of the first sign-off.
 */
export const correctionKeyText = (correction: Correction, replaces: number): string =>
  canonicalText({ ...correction, replaces });
