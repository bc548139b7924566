import type { ChainedLine } from './exportLine.ts';
import { exportWrong } from './exportWrong.ts';
import { exportFaultSentences } from './words.ts';

/**
 * Checks line by line that the revisions of a quarter, its locks and the versions of a rule set count from 1 and follow
 * each other in the chain, and that no idempotency key occurs twice. Rejects with `ExportWrong`.
 */
export function sequenceCheck(): (row: ChainedLine, where: string) => void {
  const faults = exportFaultSentences.line;
  const last = new Map<string, { readonly n: number; readonly seq: number }>();
  const keys = new Set<string>();
  return (row, where) => {
    const number = numberOf(row);
    if (number) {
      const { what, n, of } = number;
      const before = last.get(`${what} ${of}`) ?? { n: 0, seq: 0 };
      const expected = before.n + 1;
      if (n !== expected) exportWrong(faults.wrongNumber, { where, what, n, of, expected });
      if (row.seq < before.seq) exportWrong(faults.wrongOrder, { where, what, n, of });
      last.set(`${what} ${of}`, { n, seq: row.seq });
    }
    if (!('idem_key' in row)) return;
    const { kind, period } = row;
    const key = `${kind} ${row.idem_key}`;
    if (keys.has(key)) exportWrong(faults.keyReused, { where, kind, period });
    keys.add(key);
  };
}

function numberOf(row: ChainedLine) {
  switch (row.kind) {
    case 'revision':
      return { what: 'revision', n: row.rev, of: row.period };
    case 'lock':
      return { what: 'lock', n: row.n, of: row.period };
    case 'rule-set':
      return { what: 'version', n: row.version, of: row.id };
    case 'setting':
      return { what: 'setting', n: row.n, of: row.name };
    default:
      return null;
  }
}
