import { checkChainLink } from '../../shared/record/export/checkChain.ts';
import { checkAgainstEntry, checkBody } from '../../shared/record/export/checkChainedLine.ts';
import { ChainedLine, type EntryLine } from '../../shared/record/export/exportLine.ts';
import { exportWrong } from '../../shared/record/export/exportWrong.ts';
import { exportFaultSentences } from '../../shared/record/export/words.ts';
import { sha256 } from '../../web/sha256.ts';
import { A_ROW, type CheckedRecord, entryAt, entryLineOf, keepEntry } from './checkedRecord.ts';

/** An entry of the chain, and the row that it records. */
const ROWS_OF_AN_ENTRY = 2;
const PAGE = 100;

/**
 * Checks the entries of the chain after number `after`, with the row that each of them records and its body. It reads as
 * many rows as it is given, or to the chain's end. Answers the number of the last one; null at the end.
 */
export async function checkEntries(
  after: number,
  rows: number,
  record: CheckedRecord,
): Promise<{ readonly read: number; readonly last: number | null }> {
  const { store, chain, entries } = record;
  let before = after === 0 ? null : (entryAt(record, after) ?? null);
  let read = 0;
  while ((before?.seq ?? 0) < chain.last) {
    if (read >= rows) return { read, last: before?.seq ?? 0 };
    const page = store.entryLines(before?.seq ?? 0, Math.min(PAGE, Math.ceil((rows - read) / 2)));
    if (page.length === 0) exportWrong(exportFaultSentences.entry.missing, { seq: (before?.seq ?? 0) + 1 });
    for (const line of page) {
      const entry = entryLineOf(line);
      await checkEntry(before, entry, record);
      keepEntry(entries, entry);
      before = entry;
      read += ROWS_OF_AN_ENTRY;
    }
  }
  return { read, last: null };
}

async function checkEntry(
  before: EntryLine | null,
  entry: EntryLine,
  { council, store }: CheckedRecord,
): Promise<void> {
  await checkChainLink(before, entry, council, sha256);
  const { seq, act } = entry;
  const line = store.recordedLine(entry) ?? exportWrong(exportFaultSentences.entry.removed, { seq, act });
  const row = ChainedLine.safeParse(line);
  if (!row.success) return exportWrong(exportFaultSentences.line.form, { where: A_ROW });
  checkAgainstEntry(row.data, entry, A_ROW);
  if ('body' in row.data) await checkBody(row.data, council, A_ROW, sha256);
}
