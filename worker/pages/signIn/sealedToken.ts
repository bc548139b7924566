import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import type { z } from 'zod';

/** What a sealed token is for: one cannot be used for another. */
export type SealPurpose = 'session' | 'sign-in';

/** Encrypted so that its holder can neither read nor change it (JWE, AES-256-GCM), and valid for `seconds`. */
export async function seal(
  key: string,
  purpose: SealPurpose,
  claims: Record<string, unknown>,
  seconds: number,
): Promise<string> {
  return new EncryptJWT(claims)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .encrypt(await derived(key, purpose));
}

/** The content; null if it was not sealed by us for this purpose, has expired, or has another form. */
export async function unseal<T>(
  key: string,
  purpose: SealPurpose,
  text: string | undefined,
  schema: z.ZodType<T>,
): Promise<T | null> {
  if (text === undefined) return null;
  try {
    const { payload } = await jwtDecrypt(text, await derived(key, purpose), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    });
    const parsed = schema.safeParse(payload);
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
    throw error;
  }
}

async function derived(key: string, purpose: SealPurpose): Promise<Uint8Array> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(key), 'HKDF', false, [
    'deriveBits',
  ]);
  const info = new TextEncoder().encode(`outturn pages ${purpose}`);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf, secret, 256));
}
