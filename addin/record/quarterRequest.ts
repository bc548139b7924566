import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { correctionKeyText } from '../../shared/record/contract/correction.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { sha256 } from '../../web/sha256.ts';
import type { Replacement } from './centralRecord.ts';
import type { RequestContent } from './recordRequest.ts';

interface QuarterRequest {
  readonly sent: RequestContent;
  /** The quarter's digest, which its receipt repeats. */
  readonly digest: string;
}

/**
 * The request that signs off or submits a quarter. Its idempotency key is the quarter's digest, or the digest of the
 * correction with the number of the replaced revision, so retries are recorded once. A quarter that is submitted again
 * after it was sent back needs a new key: `after` is the `seq` of the earlier submission.
 */
export async function quarterRequest(
  quarter: SignedQuarter,
  replacement: Replacement | null,
  after: number | null = null,
): Promise<QuarterRequest> {
  const body = canonicalText(quarter);
  const digest = await sha256(body);
  const keyed = (key: string): string => (after === null ? key : `${key}-${after}`);
  if (!replacement) return { sent: posted(body, keyed(digest), { 'if-none-match': '*' }), digest };
  const { replaces, reason, explanation } = replacement;
  const correction = { reason, explanation, quarter };
  const key = await sha256(correctionKeyText(correction, replaces));
  return { sent: posted(canonicalText(correction), keyed(key), { 'if-match': `"${replaces}"` }), digest };
}

const posted = (
  body: string,
  key: string,
  precondition: Readonly<Record<string, string>>,
): RequestContent => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', 'idempotency-key': key, ...precondition },
});
