import { z } from 'zod';
import { actReceiptField } from './actReceipts.ts';
import { reasonText } from './bodyText.ts';
import { CorrectionBody } from './correction.ts';
import { chainFields, councilField, periodField, reportField } from './fields.ts';
import { headlineField, ruleSetField } from './reports.ts';
import { SignedQuarter } from './signedQuarter.ts';
import { bodyRefusals } from './words.ts';

/** What an approver sends to send a submission back, or its author to withdraw it. */
export const ReturnRequest = z
  .strictObject({
    reason: reasonText(bodyRefusals.noReturnReason).describe(
      'What is to be changed, in the officer’s own words.',
    ),
  })
  .meta({ id: 'ReturnRequest' });
export type ReturnRequest = z.infer<typeof ReturnRequest>;

/** A quarter that was submitted for approval. */
export const Submission = z
  .object({
    council: councilField,
    report: reportField,
    period: periodField,
    id: z.string().describe('The id, which its address contains.'),
    state: z
      .enum(['waiting', 'approved', 'returned', 'overtaken'])
      .describe('`overtaken`: another revision was signed first, so it can no longer be approved.'),
    mine: z.boolean().describe('Whether the person who asks is its author.'),
    replaces: z
      .number()
      .int()
      .describe('The number of the revision that it would replace; 0 for a first revision.'),
    rev: z
      .number()
      .int()
      .nullable()
      .describe('The number of the revision that its approval made; null if it is not approved.'),
    returned: z
      .object({
        reason: z.string().describe('The reason, in the officer’s own words.'),
        by: z.string().describe('The name of the person who sent it back.'),
        at: z.iso.datetime().describe('When, in UTC.'),
        withdrawn: z.boolean().describe('Whether that person is its author.'),
      })
      .nullable()
      .describe('Who sent it back, and why; null if nobody did.'),
    correction: CorrectionBody.nullable().describe(
      'Why the quarter is corrected; null for a first revision.',
    ),
    ...chainFields,
    submitted_at: z.iso.datetime().describe('When it was submitted, in UTC.'),
    submitted_by: z.string().describe('The name of its author.'),
    receipt: actReceiptField.describe('The receipt of its return, in the reply to that alone.'),
  })
  .meta({ id: 'Submission' });
export type Submission = z.infer<typeof Submission>;

export const Submissions = z
  .object({ submissions: z.array(Submission).describe('Oldest first.') })
  .meta({ id: 'Submissions' });
export type Submissions = z.infer<typeof Submissions>;

/** What an approver reads before approving. */
export const SubmittedReport = z
  .object({
    submission: Submission.describe('The submission: its author, time and state.'),
    ruleSet: ruleSetField,
    headline: headlineField,
    body: SignedQuarter.describe('The quarter itself.'),
  })
  .meta({ id: 'SubmittedReport' });
export type SubmittedReport = z.infer<typeof SubmittedReport>;

const APPROVAL = 'approval.';

/** The key of the revision that an approval makes. A key from outside cannot look like it: it has no full stop. */
export const approvalKey = (id: string): string => `${APPROVAL}${id}`;

export const isApprovalKey = (key: string): boolean => key.startsWith(APPROVAL);
