import { reportNamedIn } from '../contract/reportNames.ts';
import type { ChainedLine } from './exportLine.ts';
import { exportWrong } from './exportWrong.ts';
import { quarterPlace } from './quarterPlace.ts';
import { exportFaultSentences } from './words.ts';

/**
 * Checks line by line that the revisions of a quarter, its locks, the names of a report and the versions of a rule set count
 * from 1 and follow each other in the chain, and that no idempotency key of a report occurs twice. Rejects with `ExportWrong`.
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
    const { kind } = row;
    const key = `${kind} ${reportNamedIn(row)} ${row.idem_key}`;
    if (keys.has(key)) exportWrong(faults.keyReused, { where, kind, period: quarterPlace(row) });
    keys.add(key);
  };
}

function numberOf(row: ChainedLine) {
  switch (row.kind) {
    case 'revision':
      return { what: 'revision', n: row.rev, of: quarterPlace(row) };
    case 'lock':
      return { what: 'lock', n: row.n, of: quarterPlace(row) };
    case 'rule-set':
      return { what: 'version', n: row.version, of: row.id };
    case 'report':
      return { what: 'name', n: row.n, of: row.report };
    case 'setting':
      return { what: 'setting', n: row.n, of: row.name };
    case 'recovery':
      return { what: 'recovery', n: row.n, of: 'the record' };
    default:
      return null;
  }
}
