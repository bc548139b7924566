import { z } from 'zod';
import { actReceiptField } from './actReceipts.ts';
import { reasonText } from './bodyText.ts';
import { periodField, reportField } from './fields.ts';
import { bodyRefusals } from './words.ts';

export const LockRequest = z
  .strictObject({
    locked: z.boolean().describe('Whether the period is to be locked.'),
    reason: reasonText(bodyRefusals.noLockReason).describe('The reason, in the administrator’s own words.'),
  })
  .meta({ id: 'LockRequest' });

export const Lock = z
  .object({
    report: reportField,
    period: periodField,
    locked: z.boolean().describe('Whether the period is locked: it then accepts no sign-off or submission.'),
    reason: z
      .string()
      .nullable()
      .describe('The reason, in the administrator’s own words; null if the period was never locked.'),
    by: z
      .string()
      .nullable()
      .describe('The name of the person who last locked or unlocked it; null if nobody did.'),
    at: z.iso.datetime().nullable().describe('When, in UTC; null if it was never locked.'),
    receipt: actReceiptField,
  })
  .meta({ id: 'Lock' });
export type Lock = z.infer<typeof Lock>;
