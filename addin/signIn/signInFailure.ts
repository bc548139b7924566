import * as oauth from 'oauth4webapi';
import type { AnyFetch } from '../../web/authority.ts';
import type { SignInFailureReason } from './signInMessage.ts';

/** A step of the sign-in that failed for a reason that we know ourselves. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly reason: SignInFailureReason;

  constructor(reason: SignInFailureReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The kind of whatever went wrong. What the authority wrote about it stays behind. */
export function reasonOf(error: unknown): SignInFailureReason {
  if (error instanceof SignInFailure) return error.reason;
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    return 'refused';
  }
  return 'failed';
}

/** Where nothing answers, fetch rejects with what an engine happens to say; here that has a name. */
export function reaching(fetchIt: AnyFetch): AnyFetch {
  return async (address, init) => {
    try {
      return await fetchIt(address, init);
    } catch {
      throw new SignInFailure('unreachable');
    }
  };
}

/** Said in the dialog where there is no pane to hand the outcome to. */
export const REASON_SENTENCES: Readonly<Record<SignInFailureReason, string>> = {
  refused: 'You were not signed in. Close this window, and sign in again from the pane.',
  'not-ours': 'This address is from an earlier sign-in. Close this window, and sign in again from the pane.',
  unreachable:
    'The sign-in service cannot be reached. Close this window, check the connection and try again.',
  'not-configured':
    'The central record is not set up for sign-in yet. Close this window, and ask your IT officer.',
  failed: 'You could not be signed in. Close this window, and try again from the pane.',
};
