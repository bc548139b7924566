import * as oauth from 'oauth4webapi';
import type { AnyFetch } from '../../web/authority.ts';
import type { SignInFailureReason } from './signInMessage.ts';

/** A step of the sign-in that failed for a known reason. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly reason: SignInFailureReason;

  constructor(reason: SignInFailureReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The kind of the failure. The text of the authority is neither shown nor logged. */
export function reasonOf(error: unknown): SignInFailureReason {
  if (error instanceof SignInFailure) return error.reason;
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    return 'refused';
  }
  return 'failed';
}

/** Gives a rejected fetch a kind of its own, since browsers reject with different errors. */
export function reaching(fetchIt: AnyFetch): AnyFetch {
  return async (address, init) => {
    try {
      return await fetchIt(address, init);
    } catch {
      throw new SignInFailure('unreachable');
    }
  };
}
