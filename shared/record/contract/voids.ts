import { z } from 'zod';
import { actReceiptField } from './actReceipts.ts';
import { reasonText } from './bodyText.ts';
import { Comparison } from './comparison.ts';
import { periodField, reportField, revField } from './fields.ts';
import { bodyRefusals } from './words.ts';

/** What an approver sends to void the latest revision of a period. */
export const VoidRequest = z
  .strictObject({
    reason: reasonText(bodyRefusals.noVoidReason).describe(
      'Why nothing of it counts any more, in the officer’s own words.',
    ),
  })
  .meta({ id: 'VoidRequest' });

/** The body of a revision that voids the one before it: it has no figures. */
export const VoidBody = z.strictObject({
  schema: z.literal(2),
  council: z.string(),
  report: z.string(),
  period: z.string(),
  voids: z.number().int().positive(),
});
export type VoidBody = z.infer<typeof VoidBody>;

/** A revision that was voided: it can still be read, and counts nowhere. */
export const VoidedRevision = z
  .object({
    report: reportField,
    period: periodField,
    rev: revField.describe('The number of the revision that voids, which the next correction replaces.'),
    voids: revField.describe('The number of the revision that it voids.'),
    reason: z.string().describe('The reason, in the officer’s own words.'),
    voided_at: z.iso.datetime().describe('When, in UTC.'),
    voided_by: z.string().describe('The name of the person who voided it.'),
    affects: Comparison.shape.touches.describe(
      'The bases of later reports on record that are outturns of what was voided.',
    ),
    receipt: actReceiptField,
  })
  .meta({ id: 'VoidedRevision' });
export type VoidedRevision = z.infer<typeof VoidedRevision>;
