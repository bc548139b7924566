/** The issuer could not be reached, so a token or a sign-in is neither valid nor invalid. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

/** The longest that a request waits for the issuer. */
export const ISSUER_TIMEOUT_MS = 5000;
