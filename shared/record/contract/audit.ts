import { z } from 'zod';

/** A page of the council's audit chain. */
export const AuditPage = z
  .object({
    entries: z
      .array(
        z.object({
          seq: z.number().int().describe('The place in the council’s audit chain.'),
          act: z.string().describe('The kind of act.'),
          entry: z
            .string()
            .describe('Canonical JSON: the act, the directory id of the person, and the time.'),
          prev: z.string().describe('The hash of the entry before; empty for the first.'),
          hash: z.string().describe('SHA-256 of `prev`, a line feed and `entry`.'),
        }),
      )
      .describe('Oldest first.'),
  })
  .meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof AuditPage>;
