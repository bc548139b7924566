import { CompactSign, compactVerify, errors, importJWK, type JWK } from 'jose';
import { canonicalText } from '../../shared/record/canonicalText.ts';
import type { CheckpointLine } from '../../shared/record/exportLine.ts';

/** What a checkpoint's signature is over. */
interface Signed {
  readonly council: string;
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
}

const ALG = 'ES256';
const textOf = ({ council, day, seq, hash }: Signed): string => canonicalText({ council, day, seq, hash });

/** A JWS (RFC 7515) by the deployment's private key. */
export async function signCheckpoint(signed: Signed, key: JWK): Promise<string> {
  return new CompactSign(new TextEncoder().encode(textOf(signed)))
    .setProtectedHeader({ alg: ALG, typ: 'checkpoint' })
    .sign(await importJWK(key, ALG));
}

/** Whether a checkpoint bears the signature of that key. The private key serves too: its public half is taken. */
export function signedBy({ d: _, ...publicKey }: JWK) {
  const imported = importJWK(publicKey, ALG);
  return async (checkpoint: CheckpointLine, council: string): Promise<boolean> => {
    try {
      const { payload } = await compactVerify(checkpoint.sig, await imported, { algorithms: [ALG] });
      return new TextDecoder().decode(payload) === textOf({ ...checkpoint, council });
    } catch (error) {
      if (error instanceof errors.JOSEError) return false;
      throw error;
    }
  };
}
