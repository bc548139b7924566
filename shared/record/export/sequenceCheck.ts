import type { ChainedLine } from './exportLine.ts';

/**
 * Holds what an export tells of, line by line, to what counts it: the revisions of a quarter, its locks and the versions of
 * a rule set from one on, each later in the chain than the one before; and no key twice. Says what is wrong, or null.
 */
export function sequenceCheck(): (line: ChainedLine) => string | null {
  const last = new Map<string, { readonly n: number; readonly seq: number }>();
  const keys = new Set<string>();
  return line => {
    const counted = countOf(line);
    if (counted) {
      const { what, n, of } = counted;
      const before = last.get(`${what} ${of}`) ?? { n: 0, seq: 0 };
      if (n !== before.n + 1) return `is ${what} ${n} of ${of}, where number ${before.n + 1} should stand.`;
      if (line.seq < before.seq)
        return `is ${what} ${n} of ${of}, and the chain tells of it before the one before it.`;
      last.set(`${what} ${of}`, { n, seq: line.seq });
    }
    if (!('idem_key' in line)) return null;
    const key = `${line.kind} ${line.idem_key}`;
    if (keys.has(key)) return `is a ${line.kind} of ${line.period} under the key of another.`;
    keys.add(key);
    return null;
  };
}

function countOf(line: ChainedLine) {
  switch (line.kind) {
    case 'revision':
      return { what: 'revision', n: line.rev, of: line.period };
    case 'lock':
      return { what: 'lock', n: line.n, of: line.period };
    case 'rule-set':
      return { what: 'version', n: line.version, of: line.id };
    default:
      return null;
  }
}
