import { z } from 'zod';

/** What is remembered while a person is away at the authority. None of it opens anything by itself. */
export const PendingSignIn = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });
export type PendingSignIn = z.infer<typeof PendingSignIn>;
