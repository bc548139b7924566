import { base64url, CompactSign, compactVerify, errors, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { SavedCheckpoint } from '../../shared/record/export/exportLine.ts';

/** What a checkpoint's signature is over. */
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
const PrivateKey = PublicKey.extend({ d: z.string() });

/** The key that a value is, to check signatures with, or null. The private key serves too. */
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

/** The private key that a secret's text holds, or null where it does not sign what its own public half finds right. */
export async function signingKey(text: string): Promise<JWK | null> {
  const probe = { council: '', day: '', seq: 1, hash: '' };
  try {
    const key = PrivateKey.parse(JSON.parse(text));
    const sig = await signCheckpoint(probe, key);
    return (await signatureCheck(key)({ ...probe, sig }, probe.council)) ? key : null;
  } catch {
    // What is wrong with it is not told: the words of an error may hold a piece of the secret.
    return null;
  }
}

/** The keys that a list's text holds, to check by what was signed before the key was changed; null where one of them is none. */
export async function formerKeys(text: string): Promise<readonly JWK[] | null> {
  try {
    const keys = await Promise.all(z.array(z.unknown()).parse(JSON.parse(text)).map(verificationKey));
    return keys.every(key => key !== null) ? keys : null;
  } catch {
    return null;
  }
}

/** A JWS (RFC 7515) by the deployment's private key. */
export async function signCheckpoint(signed: Signed, key: JWK): Promise<string> {
  return new CompactSign(new TextEncoder().encode(textOf(signed)))
    .setProtectedHeader({ alg: ALG, typ: 'checkpoint' })
    .sign(await importJWK(key, ALG));
}

/** Whether a checkpoint bears the signature of one of these keys. A private key serves too: its public half is taken. */
export function signatureCheck(...keys: readonly JWK[]) {
  const imported = keys.map(key => importJWK(publicHalf(key), ALG));
  return async ({ sig, ...checkpoint }: Omit<SavedCheckpoint, 'council'>, council: string) => {
    const text = textOf({ ...checkpoint, council });
    for (const key of imported) if ((await textSigned(sig, await key)) === text) return true;
    return false;
  };
}

/** What was signed; null where it was not by that key. */
async function textSigned(sig: string, key: CryptoKey | Uint8Array): Promise<string | null> {
  try {
    return new TextDecoder().decode((await compactVerify(sig, key, { algorithms: [ALG] })).payload);
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** What a checkpoint that was kept says, whoever signed it; null where it is none. */
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
