import { z } from 'zod';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { bodyText } from './bodyText.ts';
import { CorrectionBody } from './correction.ts';
import { RecordedReport } from './reports.ts';
import { SignedQuarter } from './signedQuarter.ts';
import { bodyRefusals } from './words.ts';

/** An approver's request to send a submission back, or the submitter's to withdraw it. */
export const ReturnRequest = z.strictObject({
  reason: bodyText(2000).regex(/\S/, bodyRefusals.noReturnReason),
});
export type ReturnRequest = z.infer<typeof ReturnRequest>;

/** A quarter that was submitted for approval. */
export const Submission = z.object({
  council: z.string(),
  period: z.string(),
  id: z.string(),
  /** `overtaken`: another revision was signed first, so this one can no longer be approved. */
  state: z.enum(['waiting', 'approved', 'returned', 'overtaken']),
  /** Whether the person who asks submitted it. */
  mine: z.boolean(),
  /** The revision that it would replace; 0 for the first of its quarter. */
  replaces: z.number().int(),
  /** The revision that its approval made. */
  rev: z.number().int().nullable(),
  /** Who sent it back, and why; null where it was not sent back. */
  returned: z
    .object({
      reason: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
      /** Whether the submitter withdrew it. */
      withdrawn: z.boolean(),
    })
    .nullable(),
  correction: CorrectionBody.nullable(),
  seq: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  body_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  submitted_at: z.iso.datetime(),
  submitted_by: z.string(),
});
export type Submission = z.infer<typeof Submission>;

export const Submissions = z.object({ submissions: z.array(Submission) });
export type Submissions = z.infer<typeof Submissions>;

/** A submission with its quarter, for the approver to read. */
export const SubmittedReport = z.object({
  submission: Submission,
  ruleSet: ruleSetSchema,
  headline: RecordedReport.shape.headline,
  body: SignedQuarter,
});
export type SubmittedReport = z.infer<typeof SubmittedReport>;

const APPROVAL = 'approval.';

/** The idempotency key of an approved revision. No client's key can equal it, since those contain no full stop. */
export const approvalKey = (id: string): string => `${APPROVAL}${id}`;

export const isApprovalKey = (key: string): boolean => key.startsWith(APPROVAL);
