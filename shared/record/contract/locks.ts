import { z } from 'zod';
import { bodyText } from './bodyText.ts';
import { bodyRefusals } from './words.ts';

/** An administrator's request to lock or unlock a period. */
export const LockRequest = z.strictObject({
  locked: z.boolean(),
  reason: bodyText(2000).regex(/\S/, bodyRefusals.noLockReason),
});

export const Lock = z.object({
  period: z.string(),
  locked: z.boolean(),
  /** Null where the period was never locked. */
  reason: z.string().nullable(),
  by: z.string().nullable(),
  at: z.iso.datetime().nullable(),
});
export type Lock = z.infer<typeof Lock>;
