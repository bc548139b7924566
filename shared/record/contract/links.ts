import { z } from 'zod';
import { bodyText } from './bodyText.ts';

/**
 * How an indicator carries on from an older one that is another on record. `renamed`: the same measure, so that both are
 * one line. `redefined`: measured otherwise, so that the line breaks. `split` and `merged`: a part of the older one, or it
 * and others together, so that the two are no line at all.
 */
export const LinkKind = z.enum(['renamed', 'redefined', 'split', 'merged']);
export type LinkKind = z.infer<typeof LinkKind>;

const Why = bodyText(2000).regex(/\S/, 'A link needs a reason. Say how the two indicators belong together.');

/** That a row of a quarter carries on from an older indicator: whoever signs the quarter says so. */
export const FollowBody = z.strictObject({ uid: bodyText(80).min(1), kind: LinkKind, why: Why });
export type FollowBody = z.infer<typeof FollowBody>;

/** What an approver sends to link two indicators that are both on record, or with null to take a link back. */
export const LinkRequest = z.strictObject({ old: bodyText(80).min(1), kind: LinkKind.nullable(), why: Why });
export type LinkRequest = z.infer<typeof LinkRequest>;

export const Link = z.object({
  old: z.string(),
  new: z.string(),
  /** Null: it was taken back. */
  kind: LinkKind.nullable(),
  why: z.string(),
  linked_by: z.string(),
  linked_at: z.iso.datetime(),
});
export type Link = z.infer<typeof Link>;
