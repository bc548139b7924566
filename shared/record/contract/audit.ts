import { z } from 'zod';

/** A page of the council's audit chain, oldest first. */
export const AuditPage = z.object({
  entries: z.array(
    z.object({
      seq: z.number().int(),
      act: z.string(),
      /** Canonical JSON: what was done, by whose directory id, and when. */
      entry: z.string(),
      prev: z.string(),
      /** SHA-256 of `prev`, a line feed and `entry`. */
      hash: z.string(),
    }),
  ),
});
export type AuditPage = z.infer<typeof AuditPage>;
