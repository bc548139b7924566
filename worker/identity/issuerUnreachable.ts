/** What the issuer says could not be had: nothing can be said of a token or of a sign-in, neither good nor bad. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

/** Whoever waits at the record waits for the issuer no longer than this. */
export const ISSUER_TIMEOUT_MS = 5000;
