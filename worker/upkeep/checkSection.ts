import { checkCheckpoint } from '../../shared/record/export/checkChain.ts';
import { checkAgainstEntry } from '../../shared/record/export/checkChainedLine.ts';
import {
  ChainedLine,
  CheckpointLine,
  type ExportLine,
  isChainedLine,
} from '../../shared/record/export/exportLine.ts';
import { exportWrong } from '../../shared/record/export/exportWrong.ts';
import { sequenceCheck } from '../../shared/record/export/sequenceCheck.ts';
import { exportFaultSentences } from '../../shared/record/export/words.ts';
import type { ExportedKind } from '../store/exportStore.ts';
import { A_ROW, type CheckedRecord, entryAt } from './checkedRecord.ts';
import { exportedLines } from './exportLines.ts';

/** A row, and its entry in the chain. */
const ROWS_OF_A_LINE = 2;

/**
 * Checks that each row of a section has an entry of its own in the chain, which says the same, and that they are numbered
 * without a gap; of checkpoints, that the chain still has their heads. Answers the rows that were read.
 */
export async function checkSection(kind: ExportedKind, record: CheckedRecord): Promise<number> {
  const checkSequence = sequenceCheck();
  const seqs = new Set<number>();
  let read = 0;
  for await (const line of exportedLines(record.store, kind, record.chain.last)) {
    read += ROWS_OF_A_LINE;
    if (line.kind === 'checkpoint') {
      await checkCheckpoint(parsed(CheckpointLine, line), record.chain, record.council, record.isSigned);
    } else if (isChainedLine(line)) {
      const row = parsed(ChainedLine, line);
      if (seqs.has(row.seq)) exportWrong(exportFaultSentences.line.sameEntry, { where: A_ROW });
      seqs.add(row.seq);
      checkAgainstEntry(row, entryAt(record, row.seq), A_ROW);
      checkSequence(row, A_ROW);
    }
  }
  return read;
}

interface Form<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

function parsed<T>(form: Form<T>, line: ExportLine): T {
  const row = form.safeParse(line);
  return row.success ? row.data : exportWrong(exportFaultSentences.line.form, { where: A_ROW });
}
