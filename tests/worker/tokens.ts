import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { Role } from '../../shared/record/contract/signIn.ts';

export const TID = '00000000-0000-4000-8000-000000000001';
export const OTHER_COUNCIL = {
  tid: '00000000-0000-4000-8000-000000000002',
  code: 'E09000030',
  name: 'Another council',
  record: 'another',
};

const ISSUER = 'http://localhost/local-issuer';
const AUDIENCE = 'outturn-record-local';
const CLIENT = 'outturn-addin-local';

export const { publicKey, privateKey }: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey } =
  await generateKeyPair('RS256', { extractable: true });
const jwk = await exportJWK(publicKey);
export const KID = await calculateJwkThumbprint(jwk);

/** The tenant of the deployment's operator: no council's. */
export const OPERATOR_TID = '00000000-0000-4000-8000-0000000000ff';

/** What a deployment on this machine sets. */
export const VARS = {
  DEPLOYMENT: 'local',
  API_CLIENT_ID: AUDIENCE,
  ADDIN_CLIENT_ID: CLIENT,
  LOCAL_ISSUER: ISSUER,
  OPERATOR_TENANT: OPERATOR_TID,
  LOCAL_JWKS: JSON.stringify({ keys: [{ ...jwk, kid: KID, alg: 'RS256', use: 'sig' }] }),
};

const OIDS: Readonly<Record<Role, string>> = {
  reader: 'oid-reader',
  editor: 'oid-editor',
  approver: 'oid-approver',
  administrator: 'oid-admin',
};
export const APPROVER = OIDS.approver;
export const NAME = 'Head of Performance';

const now = (): number => Math.floor(Date.now() / 1000);

/** The claims of a good token, as Entra writes them. */
export function claimsOf(role: Role, tid = TID): JWTPayload & { readonly oid: string } {
  return {
    iss: `${ISSUER}/${tid}/v2.0`,
    aud: AUDIENCE,
    sub: OIDS[role],
    oid: OIDS[role],
    tid,
    azp: CLIENT,
    scp: 'Record.Use',
    roles: [role],
    name: NAME,
    ver: '2.0',
    iat: now(),
    nbf: now(),
    exp: now() + 3600,
  };
}

export function signed(
  claims: JWTPayload,
  key: CryptoKey | Uint8Array = privateKey,
  header: { alg: string; kid?: string } = { alg: 'RS256', kid: KID },
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ typ: 'JWT', ...header }).sign(key);
}

/** The claims of an app's token for itself, as Entra writes them: without a scope or a name. */
export const operatorClaims = (): JWTPayload => ({
  iss: `${ISSUER}/${OPERATOR_TID}/v2.0`,
  aud: AUDIENCE,
  sub: 'oid-operator',
  oid: 'oid-operator',
  tid: OPERATOR_TID,
  azp: '33333333-3333-4333-8333-333333333333',
  roles: ['Record.Operate'],
  ver: '2.0',
  iat: now(),
  nbf: now(),
  exp: now() + 3600,
});
export const operatorToken = (): Promise<string> => signed(operatorClaims());

export const tokenFor = (role: Role, tid = TID): Promise<string> => signed(claimsOf(role, tid));

/** The settings of a production deployment: only Microsoft's issuers are trusted. */
export const PRODUCTION = {
  DEPLOYMENT: 'production',
  API_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  ADDIN_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  LOCAL_ISSUER: undefined,
  LOCAL_JWKS: undefined,
};
