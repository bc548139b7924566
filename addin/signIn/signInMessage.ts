import { z } from 'zod';

/** Why the dialog could not sign a person in. Kinds only: the text of an authority is never shown or passed on. */
export const SignInFailureReason = z.enum([
  /** The person or the authority refused. */
  'refused',
  /** The answer belongs to another request: an old address, or somebody else's. */
  'not-ours',
  'unreachable',
  'not-configured',
  'failed',
]);
export type SignInFailureReason = z.infer<typeof SignInFailureReason>;

/** What the dialog sends to the pane, once. */
export const SignInMessage = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('signed-in'),
    token: z.string().min(1),
    /** Seconds from now. */
    lifetime: z.number().positive(),
  }),
  z.object({ outcome: z.literal('failed'), reason: SignInFailureReason }),
]);
export type SignInMessage = z.infer<typeof SignInMessage>;
