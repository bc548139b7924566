import {
  type ChainedLine,
  type EntryLine,
  type ExportLine,
  isChainedLine,
} from '../../shared/record/export/exportLine.ts';

/** An entry of a verified export's chain with the row that it records. */
export interface EntryWithRow {
  readonly entry: EntryLine;
  readonly row: ChainedLine;
}

/** The entries of a verified export, each with its row, in the order of the chain. */
export function entriesWithRows(lines: readonly ExportLine[]): EntryWithRow[] {
  const rows = new Map(lines.flatMap(line => (isChainedLine(line) ? [[line.seq, line] as const] : [])));
  return lines.flatMap(line => {
    if (line.kind !== 'entry') return [];
    const row = rows.get(line.seq);
    if (!row) throw new Error('The export was not verified before it was restored.');
    return [{ entry: line, row }];
  });
}
