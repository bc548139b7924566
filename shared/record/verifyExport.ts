import { canonicalText, type Sha256 } from './canonicalText.ts';
import type { Receipt } from './contract.ts';
import { type CheckpointLine, type EntryLine, ExportLine, isTold, type ToldLine } from './exportLine.ts';
import { SignedQuarter } from './revision.ts';
import { toldBy } from './toldBy.ts';

/** The first thing that is wrong, in a sentence. */
export class ExportWrong extends Error {
  override readonly name = 'ExportWrong';
}

interface Verifying {
  readonly sha256: Sha256;
  /** Receipts that somebody kept. */
  readonly receipts: readonly Receipt[];
  /** Whether a checkpoint's signature is good; null where there is no key to tell by. */
  readonly isSigned: ((checkpoint: CheckpointLine, council: string) => Promise<boolean>) | null;
}

export interface Verified {
  readonly council: string;
  readonly entries: number;
  readonly revisions: number;
  readonly checkpoints: number;
  readonly receipts: number;
  /** The chain's last hash: "" where the chain is empty. */
  readonly head: string;
  readonly lines: readonly ExportLine[];
}

/**
 * A council's whole record, checked from its export alone: bodies, digests, chain, checkpoints, and the receipts that
 * are handed in. Rejects with `ExportWrong`, which names the first thing that is wrong and its line.
 */
export async function verifyExport(
  texts: readonly string[],
  { sha256, receipts, isSigned }: Verifying,
): Promise<Verified> {
  const lines = texts.map(lineOf);
  const [council] = lines;
  if (council?.kind !== 'council')
    throw new ExportWrong('Line 1 is not a council’s. This is no export of a record.');
  const end = lines.at(-1);
  if (end?.kind !== 'end' || end.lines !== lines.length - 1) {
    throw new ExportWrong(
      'The export was cut short: its last line does not count those before it. Export again.',
    );
  }

  const chain = await verifiedChain(of(lines, 'entry'), council.code, sha256);
  const told = lines.flatMap((line, index) => (isTold(line) ? [{ line, at: index + 1 }] : []));
  const seqs = new Set<number>();
  const lastRev = new Map<string, number>();
  for (const { line, at } of told) {
    if (seqs.has(line.seq)) wrong(at, 'tells of the same entry of the chain as a line before it.');
    seqs.add(line.seq);
    againstEntry(line, chain[line.seq - 1], at);
    if ('body' in line) await verifiedBody(line, council.code, at, sha256);
    if (line.kind !== 'revision') continue;
    if (line.rev !== (lastRev.get(line.period) ?? 0) + 1)
      wrong(at, `is revision ${line.rev} of ${line.period}, and the one before it is missing.`);
    lastRev.set(line.period, line.rev);
  }
  const untold = chain.find(({ seq }) => !seqs.has(seq));
  if (untold) {
    throw new ExportWrong(
      `Entry ${untold.seq} of the chain tells of a ${untold.act} that is not in the export: it was removed.`,
    );
  }

  const checkpoints = of(lines, 'checkpoint');
  for (const checkpoint of checkpoints) {
    if (chain[checkpoint.seq - 1]?.hash !== checkpoint.hash) {
      throw new ExportWrong(
        `The checkpoint of ${checkpoint.day} does not match entry ${checkpoint.seq} of the chain: what came before it was changed.`,
      );
    }
    if (isSigned && !(await isSigned(checkpoint, council.code))) {
      throw new ExportWrong(`The signature of the checkpoint of ${checkpoint.day} is not this deployment’s.`);
    }
  }
  for (const receipt of receipts)
    againstReceipt(
      receipt,
      chain,
      told.map(({ line }) => line),
      council.code,
    );
  return {
    council: council.code,
    entries: chain.length,
    revisions: of(lines, 'revision').length,
    checkpoints: checkpoints.length,
    receipts: receipts.length,
    head: chain.at(-1)?.hash ?? '',
    lines,
  };
}

const of = <K extends ExportLine['kind']>(lines: readonly ExportLine[], kind: K) =>
  lines.filter((line): line is Extract<ExportLine, { kind: K }> => line.kind === kind);

function wrong(line: number, what: string): never {
  throw new ExportWrong(`Line ${line} ${what}`);
}

function lineOf(text: string, index: number): ExportLine {
  const parsed = ExportLine.safeParse(jsonOf(text));
  if (!parsed.success) wrong(index + 1, 'does not have the form of an export’s line.');
  if (canonicalText(parsed.data) !== text) wrong(index + 1, 'is not as the record writes it.');
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function verifiedChain(entries: readonly EntryLine[], council: string, sha256: Sha256) {
  let prev = '';
  for (const [index, entry] of entries.entries()) {
    const name = `Entry ${index + 1} of the chain`;
    if (entry.seq !== index + 1) throw new ExportWrong(`${name} is missing.`);
    if (entry.prev !== prev) throw new ExportWrong(`${name} does not follow the one before it.`);
    if ((await sha256(`${prev}\n${entry.entry}`)) !== entry.hash) {
      throw new ExportWrong(`${name} does not have the hash that it should: it was changed.`);
    }
    const said = Object(jsonOf(entry.entry)) as Record<string, unknown>;
    const { act, actor, at } = entry;
    if (said.act !== act || said.actor !== actor || said.at !== at || said.council !== council) {
      throw new ExportWrong(`${name} says otherwise than the columns beside it.`);
    }
    prev = entry.hash;
  }
  return entries;
}

function againstEntry(row: ToldLine, entry: EntryLine | undefined, line: number): void {
  if (!entry) wrong(line, `is a ${row.kind} of which the chain does not know.`);
  const said = Object(jsonOf(entry.entry)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(toldBy(row))) {
    if (said[name] !== value)
      wrong(
        line,
        `is a ${row.kind} of ${row.period} whose ${name} is not what entry ${entry.seq} of the chain says.`,
      );
  }
}

async function verifiedBody(
  { period, body, body_sha256 }: Extract<ToldLine, { body: string }>,
  council: string,
  line: number,
  sha256: Sha256,
): Promise<void> {
  if ((await sha256(body)) !== body_sha256)
    wrong(line, `holds a quarter (${period}) that does not have its digest: it was changed.`);
  const quarter = SignedQuarter.safeParse(jsonOf(body));
  if (!quarter.success || quarter.data.council !== council || quarter.data.period !== period) {
    wrong(line, `holds no quarter of ${council}, ${period}.`);
  }
}

/** Whoever kept a receipt can tell a record that was rolled back from one that grew. */
function againstReceipt(
  { council, period, rev, seq, hash, body_sha256 }: Receipt,
  chain: readonly EntryLine[],
  told: readonly ToldLine[],
  of: string,
): void {
  const name = `The receipt for ${period}, revision ${rev},`;
  if (council !== of) throw new ExportWrong(`${name} is of the council ${council}, and the export of ${of}.`);
  const entry = chain[seq - 1];
  if (!entry)
    throw new ExportWrong(
      `${name} names entry ${seq} of the chain, which ends at ${chain.length}: the record was rolled back.`,
    );
  if (entry.hash !== hash)
    throw new ExportWrong(`${name} does not match entry ${seq} of the chain: the record was changed.`);
  const row = told.find(line => line.kind === 'revision' && line.seq === seq);
  if (
    row?.kind !== 'revision' ||
    row.period !== period ||
    row.rev !== rev ||
    row.body_sha256 !== body_sha256
  ) {
    throw new ExportWrong(`${name} names another quarter than the record holds there.`);
  }
}
