import { decodeJwt, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { OPERATOR_ROLE } from '../../shared/record/contract/operator.ts';
import { Role } from '../../shared/record/contract/signIn.ts';
import { type Config, issuerOf, SCOPE, TENANT_ID } from '../config.ts';
import type { RemoteDirectory } from '../directory/councilDirectory.ts';
import { issuerKeys } from './issuerKeys.ts';
import type { TokenPerson } from './person.ts';

/** The claims that the record needs beside those that jose checks (Entra's access tokens, version 2.0). */
const Claims = z.object({
  tid: z.string().regex(TENANT_ID),
  oid: z.string().min(1).max(80),
  azp: z.string(),
  scp: z.string(),
  ver: z.literal('2.0'),
  name: z.string().max(200).catch(''),
  roles: z.array(z.string()).catch([]),
});

/**
 * The person that a token was issued to; null if the token is not valid for any reason. Rejects with `IssuerUnreachable`
 * if that cannot be checked.
 */
export async function personOfToken(
  token: string,
  config: Config,
  directory: Pick<RemoteDirectory, 'byTenantId'>,
): Promise<TokenPerson | null> {
  const tid = tenantOf(token);
  // The directory decides who may sign in: keys of other tenants are never fetched.
  const council = tid === null ? null : await directory.byTenantId(tid);
  if (tid === null || !council) return null;
  const claims = await verifiedClaims(token, config, tid, Claims);
  if (!claims || claims.tid !== tid || claims.azp !== config.client) return null;
  if (!claims.scp.split(' ').includes(SCOPE)) return null;
  const roles = Role.options.filter(role => claims.roles.includes(role));
  return roles.length === 0 ? null : { oid: claims.oid, name: claims.name || 'An officer', roles, council };
}

/** An app's token for itself, which no person has: without a scope, and with the role that an administrator gave the app. */
const AppClaims = z.object({
  tid: z.string(),
  oid: z.string().min(1).max(80),
  azp: z.string(),
  scp: z.undefined().optional(),
  ver: z.literal('2.0'),
  roles: z.array(z.string()).catch([]),
});

/** The directory id of the operator that a token was issued to; null for any other token. */
export async function operatorOfToken(token: string, config: Config): Promise<string | null> {
  const tid = config.operatorTenant;
  if (tid === null || tenantOf(token) !== tid) return null;
  const claims = await verifiedClaims(token, config, tid, AppClaims);
  return claims?.tid === tid && claims.roles.includes(OPERATOR_ROLE) ? claims.oid : null;
}

async function verifiedClaims<T>(
  token: string,
  config: Config,
  tid: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  try {
    const { payload } = await jwtVerify(token, issuerKeys(config, tid), {
      algorithms: ['RS256'],
      issuer: issuerOf(config, tid),
      audience: config.audience,
      requiredClaims: ['exp', 'nbf', 'iat'],
      clockTolerance: 60,
    });
    const claims = schema.safeParse(payload);
    return claims.success ? claims.data : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** Read before the signature is checked, only to know which keys to check it with. */
function tenantOf(token: string): string | null {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' && TENANT_ID.test(tid) ? tid : null;
  } catch {
    return null;
  }
}
