import { z } from 'zod';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { bodyText } from './bodyText.ts';
import { CorrectionBody } from './correction.ts';
import { RecordedReport } from './reports.ts';
import { SignedQuarter } from './signedQuarter.ts';

/** What an approver sends to send a submission back, or its submitter to withdraw it. */
export const ReturnRequest = z.strictObject({
  reason: bodyText(2000).regex(/\S/, 'Say what is to be changed, then send it back.'),
});
export type ReturnRequest = z.infer<typeof ReturnRequest>;

/** A quarter that waits for approval, or waited. */
export const Submission = z.object({
  council: z.string(),
  period: z.string(),
  id: z.string(),
  /** `overtaken`: another revision was signed meanwhile, so that this one can no longer be approved. */
  state: z.enum(['waiting', 'approved', 'returned', 'overtaken']),
  /** Whether whoever asks submitted it. */
  mine: z.boolean(),
  /** The revision that it would replace; 0 for the first of its quarter. */
  replaces: z.number().int(),
  /** The revision that its approval made. */
  rev: z.number().int().nullable(),
  /** Who sent it back, and why; null where nobody did. */
  returned: z
    .object({
      reason: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
      /** Whether that was who submitted it. */
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

/** What an approver reads before approving. */
export const SubmittedReport = z.object({
  submission: Submission,
  ruleSet: ruleSetSchema,
  headline: RecordedReport.shape.headline,
  body: SignedQuarter,
});
export type SubmittedReport = z.infer<typeof SubmittedReport>;

const APPROVAL = 'approval.';

/** The key of the revision that an approval makes. No key that is sent can look like it: those hold no full stop. */
export const approvalKey = (id: string): string => `${APPROVAL}${id}`;

export const isApprovalKey = (key: string): boolean => key.startsWith(APPROVAL);
