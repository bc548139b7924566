import { z } from 'zod';
import { bodyText } from './bodyText.ts';

/** What an administrator sends to lock a period, or to open it again. */
export const LockRequest = z.strictObject({
  locked: z.boolean(),
  reason: bodyText(2000).regex(/\S/, 'Say why, then lock or open the period.'),
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
