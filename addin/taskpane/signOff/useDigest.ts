import { useEffect, useState } from 'react';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import { sha256 } from '../../../web/sha256.ts';

/** The quarter's digest, as the record makes it; null until it is worked out. */
export function useDigest(quarter: SignedQuarter | null): string | null {
  const [known, setKnown] = useState<{ readonly of: SignedQuarter; readonly digest: string } | null>(null);
  useEffect(() => {
    if (quarter) void sha256(canonicalText(quarter)).then(digest => setKnown({ of: quarter, digest }));
  }, [quarter]);
  return known?.of === quarter ? (known?.digest ?? null) : null;
}
