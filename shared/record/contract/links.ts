import { z } from 'zod';
import { actReceiptField } from './actReceipts.ts';
import { bodyText, reasonText } from './bodyText.ts';
import { bodyRefusals } from './words.ts';

/**
 * How an indicator continues an older one with another identity. `renamed`: the same measure, so both are one line.
 * `redefined`: measured differently, so the line breaks. `split` and `merged`: a part of the older one, or that one
 * together with others, so the two are not one line.
 */
export const LinkKind = z.enum(['renamed', 'redefined', 'split', 'merged']);
export type LinkKind = z.infer<typeof LinkKind>;

const kindField = LinkKind.describe('How it continues the older one.');
const oldField = bodyText(80).min(1).describe('The uid of the older indicator.');
const reasonField = reasonText(bodyRefusals.noLinkReason).describe('The reason, in the officer’s own words.');

/** The signer's statement, in the quarter, that a row continues an older indicator. */
export const FollowBody = z.strictObject({
  uid: bodyText(80).min(1).describe('The uid of the older indicator.'),
  kind: kindField,
  why: reasonField,
});
export type FollowBody = z.infer<typeof FollowBody>;

export const LinkRequest = z
  .strictObject({
    old: oldField,
    kind: LinkKind.nullable().describe('How it continues the older one; null to remove the link.'),
    why: reasonField,
  })
  .meta({ id: 'LinkRequest' });
export type LinkRequest = z.infer<typeof LinkRequest>;

export const Link = z
  .object({
    old: z.string().describe('The uid of the older indicator.'),
    new: z.string().describe('The uid of the indicator that continues it.'),
    kind: LinkKind.nullable().describe('How it continues the older one; null if the link was removed.'),
    why: z.string().describe('The reason, in the officer’s own words.'),
    linked_by: z.string().describe('The name of the person who linked them.'),
    linked_at: z.iso.datetime().describe('When they were linked, in UTC.'),
    receipt: actReceiptField,
  })
  .meta({ id: 'Link' });
export type Link = z.infer<typeof Link>;
