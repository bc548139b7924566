import { fill } from '../../words/fill.ts';
import type { ActReceipt } from '../contract/actReceipts.ts';
import type { Sha256 } from '../contract/canonicalText.ts';
import type { Receipt } from '../contract/reports.ts';
import {
  type ComparedChain,
  checkActReceipt,
  checkChainLink,
  checkCheckpoint,
  checkReceipt,
  checkSavedCheckpoint,
  type SignatureCheck,
} from './checkChain.ts';
import { checkAgainstEntry, checkBody } from './checkChainedLine.ts';
import { expectedChainEntry } from './expectedChainEntry.ts';
import {
  type CouncilLine,
  type EntryLine,
  isChainedLine,
  type PersonLine,
  type SavedCheckpoint,
} from './exportLine.ts';
import { namedFromTheBeginning, orderCheck } from './exportOrder.ts';
import { exportWrong } from './exportWrong.ts';
import { parseExportLine } from './parseExportLine.ts';
import { sequenceCheck } from './sequenceCheck.ts';
import { type SingleSigner, singleSigners } from './singleSigners.ts';
import { exportFaultSentences, exportPlaceFragments } from './words.ts';

interface Evidence {
  readonly sha256: Sha256;
  /** Receipts that somebody saved. */
  readonly receipts: readonly (Receipt | ActReceipt)[];
  /** Checkpoints that somebody saved. */
  readonly checkpoints: readonly SavedCheckpoint[];
  /** Null without a key to verify signatures: then they are not verified. */
  readonly isSigned: SignatureCheck | null;
}

export interface Verified {
  readonly council: string;
  readonly entries: number;
  readonly revisions: number;
  readonly checkpoints: number;
  /** The number of saved receipts that were checked. */
  readonly receipts: number;
  /** The number of saved checkpoints that were checked. */
  readonly kept: number;
  /** The chain's last hash: "" for an empty chain. */
  readonly head: string;
  /** The revisions that one person recorded alone, in the order of the chain. */
  readonly alone: readonly SingleSigner[];
  /** The council's settings and people's names, which no entry of the chain protects. */
  readonly line: CouncilLine;
  readonly people: readonly PersonLine[];
}

/**
 * Verifies a council's whole record from its export alone, line by line: bodies, digests, chain, checkpoints, and saved
 * receipts and checkpoints. Rejects with `ExportWrong`, whose sentence is the first fault.
 */
export async function verifyExport(
  texts: AsyncIterable<string> | Iterable<string>,
  { sha256, receipts, checkpoints: saved, isSigned }: Evidence,
): Promise<Verified> {
  const faults = exportFaultSentences.line;
  let councilLine: CouncilLine | null = null;
  let council = '';
  const people: PersonLine[] = [];
  let line = 0;
  let isComplete = false;
  let checkpoints = 0;
  const chain: EntryLine[] = [];
  const compared: ComparedChain = {
    get last() {
      return chain.length;
    },
    hashAt: seq => chain[seq - 1]?.hash,
  };
  /** What each entry of the chain must say, by seq. */
  const expected = new Map<number, ReturnType<typeof expectedChainEntry>>();
  const reports = namedFromTheBeginning();
  const isInOrder = orderCheck(reports);
  const checkSequence = sequenceCheck();
  let revisions = 0;

  for await (const text of texts) {
    const row = parseExportLine(text, ++line);
    const where = fill(exportPlaceFragments.line, { line });
    if (isComplete) exportWrong(faults.afterEnd, { line });
    if (line === 1 && row.kind !== 'council') exportWrong(faults.notCouncil, { line });
    if (row.kind === 'council') {
      if (line > 1) exportWrong(faults.secondCouncil, { line });
      council = row.code;
      councilLine = row;
      continue;
    }
    if (row.kind === 'end') {
      isComplete = row.lines === line - 1;
      continue;
    }
    if (row.kind === 'entry') {
      await checkChainLink(chain.at(-1) ?? null, row, council, sha256);
      chain.push(row);
    } else if (row.kind === 'checkpoint') {
      checkpoints++;
      await checkCheckpoint(row, compared, council, isSigned);
    } else if (row.kind === 'person') {
      people.push(row);
    } else if (isChainedLine(row)) {
      if (expected.has(row.seq)) exportWrong(faults.sameEntry, { where });
      expected.set(row.seq, expectedChainEntry(row));
      checkAgainstEntry(row, chain[row.seq - 1], where);
      if ('body' in row) await checkBody(row, council, where, sha256);
      checkSequence(row, where);
      if (row.kind === 'revision') revisions++;
    }
    if (!isInOrder(row)) exportWrong(faults.order, { line });
    if ('report' in row && row.report !== undefined && !reports.has(row.report)) {
      exportWrong(faults.notAReport, { where, kind: row.kind, report: row.report });
    }
  }
  if (!isComplete || !councilLine) return exportWrong(exportFaultSentences.cutShort, {});
  const removed = chain.find(({ seq }) => !expected.has(seq));
  if (removed) exportWrong(exportFaultSentences.entry.removed, { seq: removed.seq, act: removed.act });
  for (const checkpoint of saved) await checkSavedCheckpoint(checkpoint, compared, council, isSigned);
  for (const receipt of receipts) {
    if ('act' in receipt) checkActReceipt(receipt, chain, council);
    else checkReceipt(receipt, chain, expected, council);
  }
  return {
    council,
    entries: chain.length,
    revisions,
    checkpoints,
    receipts: receipts.length,
    kept: saved.length,
    head: chain.at(-1)?.hash ?? '',
    alone: singleSigners(chain),
    line: councilLine,
    people,
  };
}
