import { z } from 'zod';
import type { ActReceipt } from '../contract/actReceipts.ts';
import type { Sha256 } from '../contract/canonicalText.ts';
import type { Receipt } from '../contract/reports.ts';
import type { expectedChainEntry } from './expectedChainEntry.ts';
import type { EntryLine, SavedCheckpoint } from './exportLine.ts';
import { exportWrong } from './exportWrong.ts';
import { parseJson } from './parseExportLine.ts';
import { exportFaultSentences } from './words.ts';

/** Whether a checkpoint's signature is valid. */
export type SignatureCheck = (
  checkpoint: Omit<SavedCheckpoint, 'council'>,
  council: string,
) => Promise<boolean>;

/** Checks that an entry links to the one before it, has its own hash, and matches its columns. `before` is null for the first. */
export async function checkChainLink(
  before: Pick<EntryLine, 'seq' | 'hash'> | null,
  entry: EntryLine,
  council: string,
  sha256: Sha256,
): Promise<void> {
  const faults = exportFaultSentences.entry;
  const seq = (before?.seq ?? 0) + 1;
  const prev = before?.hash ?? '';
  if (entry.seq !== seq) exportWrong(faults.missing, { seq });
  if (entry.prev !== prev) exportWrong(faults.notLinked, { seq });
  if ((await sha256(`${prev}\n${entry.entry}`)) !== entry.hash) exportWrong(faults.wrongHash, { seq });
  const content = Object(parseJson(entry.entry)) as Record<string, unknown>;
  const { act, actor, at } = entry;
  if (content.act !== act || content.actor !== actor || content.at !== at || content.council !== council) {
    exportWrong(faults.otherColumns, { seq });
  }
}

/** A chain as far as heads are compared with it. */
export interface ComparedChain {
  /** The number of its last entry; 0 for an empty chain. */
  readonly last: number;
  readonly hashAt: (seq: number) => string | undefined;
}

/** Checks that the chain still has a head that it once had. */
export function checkHead(
  { day, seq, hash }: Pick<SavedCheckpoint, 'day' | 'seq' | 'hash'>,
  { last, hashAt }: ComparedChain,
): void {
  const faults = exportFaultSentences.checkpoint;
  if (seq > last) exportWrong(faults.rolledBack, { day, seq, last });
  if (hashAt(seq) !== hash) exportWrong(faults.changed, { day, seq });
}

/** Checks a checkpoint against the chain, and its signature where `isSigned` can. */
export async function checkCheckpoint(
  checkpoint: Omit<SavedCheckpoint, 'council'>,
  chain: ComparedChain,
  council: string,
  isSigned: SignatureCheck | null,
): Promise<void> {
  checkHead(checkpoint, chain);
  const { day } = checkpoint;
  if (isSigned && !(await isSigned(checkpoint, council)))
    exportWrong(exportFaultSentences.checkpoint.signature, { day });
}

/** Checks a checkpoint that somebody saved outside the record, which names its council. */
export async function checkSavedCheckpoint(
  { council: other, ...checkpoint }: SavedCheckpoint,
  chain: ComparedChain,
  council: string,
  isSigned: SignatureCheck | null,
): Promise<void> {
  const { day } = checkpoint;
  if (other !== council) exportWrong(exportFaultSentences.checkpoint.otherCouncil, { day, other, council });
  await checkCheckpoint(checkpoint, chain, council, isSigned);
}

/** A recovery, an act of the chain, with the record that it replaces. */
const Recovered = z.object({
  act: z.literal('recovered'),
  from_record: z.string(),
  from_seq: z.number().nullable(),
});

/** Names the recovery that a receipt was lost with: one that was given after the copy was made. */
function checkRecovered(
  what: string,
  { record, seq, hash }: Pick<Receipt, 'record' | 'seq' | 'hash'>,
  chain: readonly EntryLine[],
): void {
  if (chain[seq - 1]?.hash === hash) return;
  for (const entry of chain) {
    if (entry.act !== 'recovered' || seq < entry.seq) continue;
    const { data } = Recovered.safeParse(parseJson(entry.entry));
    if (data?.from_record === record && seq <= (data.from_seq ?? seq)) {
      exportWrong(exportFaultSentences.recovered, { what, seq: entry.seq, day: entry.at.slice(0, 10) });
    }
  }
}

/** Checks a saved receipt of any act. */
export function checkActReceipt(receipt: ActReceipt, chain: readonly EntryLine[], council: string): void {
  const { council: other, act, period, seq, hash, at } = receipt;
  const faults = exportFaultSentences.actReceipt;
  if (other !== council) exportWrong(faults.otherCouncil, { act, seq, other, council });
  checkRecovered(`${act} in entry ${seq}`, receipt, chain);
  const entry = chain[seq - 1];
  if (!entry) exportWrong(faults.rolledBack, { act, seq, last: chain.length });
  if (entry.hash !== hash) exportWrong(faults.changed, { act, seq });
  const said = Object(parseJson(entry.entry)) as Record<string, unknown>;
  if (entry.act !== act || entry.at !== at || (said.period ?? null) !== period) {
    exportWrong(faults.otherAct, { act, seq });
  }
}

/** Checks a saved receipt: with one, a record that was rolled back differs from one that grew. */
export function checkReceipt(
  receipt: Receipt,
  chain: readonly EntryLine[],
  expected: ReadonlyMap<number, ReturnType<typeof expectedChainEntry>>,
  council: string,
): void {
  const { council: other, report, period, rev, seq, hash, body_sha256, signed_at } = receipt;
  const faults = exportFaultSentences.receipt;
  if (other !== council) exportWrong(faults.otherCouncil, { period, rev, other, council });
  checkRecovered(`${period}, revision ${rev}`, receipt, chain);
  const entry = chain[seq - 1];
  if (!entry) exportWrong(faults.rolledBack, { period, rev, seq, last: chain.length });
  if (entry.hash !== hash) exportWrong(faults.changed, { period, rev, seq });
  const row = expected.get(seq);
  const isSameQuarter = row?.rev === rev && row.report === report && row.period === period;
  if (!isSameQuarter || row.body_sha256 !== body_sha256) {
    exportWrong(faults.otherQuarter, { period, rev });
  }
  if (row.at !== signed_at) exportWrong(faults.otherTime, { period, rev });
}
