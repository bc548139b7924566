import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Config } from '../config.ts';
import { ISSUER_TIMEOUT_MS, IssuerUnreachable } from './issuerUnreachable.ts';

// Kept between requests, so that Microsoft's keys are not fetched each time.
const entraKeys = new Map<string, JWTVerifyGetKey>();

/** The public keys of a council's issuer. `tid` must be a council's, so that keys of other tenants are never fetched. */
export function issuerKeys({ issuer }: Config, tid: string): JWTVerifyGetKey {
  if (issuer.kind === 'local') return createLocalJWKSet(issuer.jwks);
  const known = entraKeys.get(tid);
  if (known) return known;
  const keys = reached(
    createRemoteJWKSet(new URL(`https://login.microsoftonline.com/${tid}/discovery/v2.0/keys`), {
      timeoutDuration: ISSUER_TIMEOUT_MS,
    }),
  );
  entraKeys.set(tid, keys);
  return keys;
}

const NO_SUCH_KEY: readonly string[] = [
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
  errors.JOSENotSupported.code,
];

/** A missing key makes the token invalid; a missing set of keys does not. */
function reached(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JOSEError && NO_SUCH_KEY.includes(error.code)) throw error;
      throw new IssuerUnreachable('The issuer’s keys could not be fetched.', { cause: error });
    }
  };
}
