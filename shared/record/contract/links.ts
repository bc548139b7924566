import { z } from 'zod';
import { bodyText } from './bodyText.ts';
import { bodyRefusals } from './words.ts';

/**
 * How an indicator carries on from an older one with its own uid. `renamed`: the same measure, so both are one line.
 * `redefined`: measured differently, so the line breaks. `split` and `merged`: a part of the older one, or it and others
 * together, so they have separate lines.
 */
export const LinkKind = z.enum(['renamed', 'redefined', 'split', 'merged']);
export type LinkKind = z.infer<typeof LinkKind>;

const Why = bodyText(2000).regex(/\S/, bodyRefusals.noLinkReason);

/** The signer's statement that a row of the quarter carries on from an older indicator. */
export const FollowBody = z.strictObject({ uid: bodyText(80).min(1), kind: LinkKind, why: Why });
export type FollowBody = z.infer<typeof FollowBody>;

/** An approver's request to link two recorded indicators; a kind of null removes the link. */
export const LinkRequest = z.strictObject({ old: bodyText(80).min(1), kind: LinkKind.nullable(), why: Why });
export type LinkRequest = z.infer<typeof LinkRequest>;

export const Link = z.object({
  old: z.string(),
  new: z.string(),
  /** Null: the link was removed. */
  kind: LinkKind.nullable(),
  why: z.string(),
  linked_by: z.string(),
  linked_at: z.iso.datetime(),
});
export type Link = z.infer<typeof Link>;
