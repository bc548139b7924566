import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { correctionKeyText } from '../../shared/record/contract/correction.ts';
import type { SignedQuarter } from '../../shared/record/contract/signedQuarter.ts';
import { sha256 } from '../../web/sha256.ts';
import type { Replacement } from './centralRecord.ts';
import type { RequestContent } from './recordRequest.ts';

interface QuarterRequest {
  readonly sent: RequestContent;
  /** The quarter's own: what a receipt for it bears. */
  readonly digest: string;
}

/**
 * A quarter as it is sent, under a key by which it is recorded once however often it arrives: the digest of the first
 * sign-off, or of the correction together with the revision that it replaces. What is submitted again after it was sent
 * back is another sending: `after` is the place in the chain of the one before it.
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
