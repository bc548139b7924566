import { z } from 'zod';
import { CorrectionBody } from '../../../shared/record/contract/correction.ts';
import type { RecordedReport, VoidingRevision } from '../../../shared/record/contract/reports.ts';
import { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';

/** A quarter on its way to the record, as one person sends it. It holds the council's figures and no token. */
export const WaitingQuarter = z.object({
  /** The owner: nobody else is offered it. A council's code identifies its directory, in which the id is unique. */
  council: z.string(),
  oid: z.string(),
  as: z.enum(['sign-off', 'submission']),
  quarter: SignedQuarter,
  /** Null for the first sign-off of its quarter. */
  replacement: CorrectionBody.extend({ replaces: z.number().int().positive() }).nullable(),
  /** The position in the audit chain of the returned submission that this one follows; null where there is none. */
  after: z.number().int().positive().nullable().default(null),
  since: z.iso.datetime(),
});
export type WaitingQuarter = z.infer<typeof WaitingQuarter>;

/** What is on record in the place of a waiting quarter: another one, or a revision that voids the one before it. */
export interface Conflict {
  readonly waiting: WaitingQuarter;
  readonly recorded: RecordedReport | VoidingRevision;
}
