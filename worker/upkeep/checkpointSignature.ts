import {
  base64url,
  CompactSign,
  compactVerify,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { z } from 'zod';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';

/** The content that a checkpoint's signature covers. */
const Signed = z.strictObject({
  council: z.string(),
  day: z.string(),
  seq: z.number().int().positive(),
  hash: z.string(),
});
type Signed = z.infer<typeof Signed>;

const ALG = 'ES256';
const textOf = ({ council, day, seq, hash }: Signed): string => canonicalText({ council, day, seq, hash });

const PublicKey = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});
/** Without any other part: a loose object would let the private half through. */
const PublicJwk = z.object(PublicKey.shape);
type PublicJwk = z.infer<typeof PublicJwk>;
const PrivateKey = PublicKey.extend({ d: z.string() });

/** A value as a key to verify signatures with, or null. A private key works too. */
export async function verificationKey(value: unknown): Promise<JWK | null> {
  const key = PublicKey.safeParse(value);
  if (!key.success) return null;
  try {
    await importJWK(publicHalf(key.data), ALG);
    return key.data;
  } catch {
    return null;
  }
}

/** A new private key, as the secret's text: a JWK in one line. */
export async function newSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(ALG, { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}

/** The private key in a secret's text; null if its own public half does not verify what it signs. */
export async function signingKey(text: string): Promise<JWK | null> {
  const probe = { council: '', day: '', seq: 1, hash: '' };
  try {
    const key = PrivateKey.parse(JSON.parse(text));
    const sig = await signCheckpoint(probe, key);
    return (await signatureCheck(key)({ ...probe, sig }, probe.council)) ? key : null;
  } catch {
    // The error is not reported: its message may contain part of the secret.
    return null;
  }
}

/** The public keys in a list's text, for checkpoints from before the key was changed; null if one is not a key. */
export async function formerKeys(text: string): Promise<readonly JWK[] | null> {
  try {
    const keys = await Promise.all(z.array(z.unknown()).parse(JSON.parse(text)).map(verificationKey));
    return keys.every(key => key !== null) ? keys : null;
  } catch {
    return null;
  }
}

/**
 * The public half of the key in a secret's text, and the former keys; null without a key, or where one of them is none. They
 * have the parts of a public key alone.
 */
export async function publicKeys(
  secret: string | undefined,
  former: string | undefined,
): Promise<readonly PublicJwk[] | null> {
  const current = secret === undefined ? null : await verificationKey(jsonOf(secret));
  const earlier = former === undefined ? [] : await formerKeys(former);
  return current && earlier && [current, ...earlier].map(key => PublicJwk.parse(key));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A JWS (RFC 7515) by the deployment's private key. */
export async function signCheckpoint(signed: Signed, key: JWK): Promise<string> {
  return new CompactSign(new TextEncoder().encode(textOf(signed)))
    .setProtectedHeader({ alg: ALG, typ: 'checkpoint' })
    .sign(await importJWK(key, ALG));
}

/** Whether one of these keys signed a checkpoint. A private key works too: its public half is used. */
export function signatureCheck(...keys: readonly JWK[]) {
  const imported = keys.map(key => importJWK(publicHalf(key), ALG));
  return async ({ sig, ...checkpoint }: Omit<SavedCheckpoint, 'council'>, council: string) => {
    const text = textOf({ ...checkpoint, council });
    for (const key of imported) if ((await textSigned(sig, await key)) === text) return true;
    return false;
  };
}

/** The signed text; null if that key did not sign it. */
async function textSigned(sig: string, key: CryptoKey | Uint8Array): Promise<string | null> {
  try {
    return new TextDecoder().decode((await compactVerify(sig, key, { algorithms: [ALG] })).payload);
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** The content of a checkpoint, without verifying its signature; null if it is not a checkpoint. */
export function parseCheckpoint(text: string): SavedCheckpoint | null {
  const sig = text.trim();
  try {
    const said = JSON.parse(new TextDecoder().decode(base64url.decode(sig.split('.')[1] ?? '')));
    return { ...Signed.parse(said), sig };
  } catch {
    return null;
  }
}

const publicHalf = ({ d: _, ...publicKey }: JWK): JWK => publicKey;
