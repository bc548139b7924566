import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Config } from '../config.ts';
import { ISSUER_TIMEOUT_MS, IssuerUnreachable } from './issuerUnreachable.ts';

// Kept between requests, so that Microsoft's keys are fetched once in a while and not each time.
const entraKeys = new Map<string, JWTVerifyGetKey>();

/** The public keys of a council's issuer. `tid` is a council's, so that no other tenant's keys are ever asked for. */
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

/** A key that is not there speaks against the token; a set of keys that is not there does not. */
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
