import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { Problem } from '../../../shared/record/contract/problem.ts';
import { sha256 } from '../../../web/sha256.ts';
import { aQuarter } from '../quarters.ts';
import { correct, freshRecord, postSignOff, statusAndType } from '../recordHarness.ts';

beforeEach(freshRecord);

describe('a sign-off', () => {
  it('has the digest of what it sends as its key, and no other', async () => {
    const digest = await sha256(canonicalText(aQuarter()));
    for (const key of ['a-key-of-its-own', crypto.randomUUID(), digest.toUpperCase(), `${digest}-x`]) {
      expect(await statusAndType(await postSignOff(aQuarter(), { key })), key).toBe(
        '428 precondition-needed',
      );
    }
    for (const key of ['a'.repeat(64), `${digest}-1`]) {
      expect(await statusAndType(await postSignOff(aQuarter(), { key })), key).toBe('422 key-reused');
    }
    expect((await postSignOff(aQuarter())).status).toBe(201);
    const corrected = aQuarter({ sheet: 'Appendix 2' });
    const key = await sha256(canonicalText(corrected));
    const response = await correct(corrected, 1, {}, { key });
    expect(Problem.parse(await response.json()).detail).toMatch(/^The idempotency key is not the digest/);
    expect((await correct(corrected, 1)).status).toBe(201);
  });
});
