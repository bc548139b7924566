import { parsePeriod, periodText } from '../../quarter.ts';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import { canonicalText, type Sha256 } from '../contract/canonicalText.ts';
import type { Receipt } from '../contract/reports.ts';
import { SignedQuarter } from '../contract/signedQuarter.ts';
import { approvalKey, isApprovalKey } from '../contract/submissions.ts';
import { expectedChainEntry } from './expectedChainEntry.ts';
import type { SavedCheckpoint } from './exportLine.ts';
import {
  type ChainedLine,
  type CouncilLine,
  type EntryLine,
  ExportLine,
  isChainedLine,
  type PersonLine,
} from './exportLine.ts';
import { isInExportOrder } from './exportOrder.ts';
import { sequenceCheck } from './sequenceCheck.ts';

/** The first thing that is wrong, in a sentence. */
export class ExportWrong extends Error {
  override readonly name = 'ExportWrong';
}

interface Verifying {
  readonly sha256: Sha256;
  /** Receipts that somebody kept. */
  readonly receipts: readonly Receipt[];
  /** Checkpoints that somebody kept. */
  readonly checkpoints: readonly SavedCheckpoint[];
  /** Whether a checkpoint's signature is good; null where there is no key to tell by. */
  readonly isSigned:
    | ((checkpoint: Omit<SavedCheckpoint, 'council'>, council: string) => Promise<boolean>)
    | null;
}

export interface Verified {
  readonly council: string;
  readonly entries: number;
  readonly revisions: number;
  readonly checkpoints: number;
  /** Of those that were handed in. */
  readonly receipts: number;
  readonly kept: number;
  /** The chain's last hash: "" where the chain is empty. */
  readonly head: string;
  /** What no entry of the chain tells of, so that nothing of it is checked. */
  readonly line: CouncilLine;
  readonly people: readonly PersonLine[];
}

/**
 * A council's whole record, checked from its export alone, a line at a time: bodies, digests, chain, checkpoints, and the
 * receipts that are handed in. Rejects with `ExportWrong`, which names the first thing that is wrong.
 */
export async function verifyExport(
  texts: AsyncIterable<string> | Iterable<string>,
  { sha256, receipts, checkpoints: kept, isSigned }: Verifying,
): Promise<Verified> {
  let council = '';
  let councilLine: CouncilLine | null = null;
  const people: PersonLine[] = [];
  let at = 0;
  let isWhole = false;
  let checkpoints = 0;
  const chain: EntryLine[] = [];
  /** What each place in the chain tells of, without the bodies. */
  const told = new Map<number, Told>();
  const miscounted = sequenceCheck();
  let revisions = 0;
  let before: Exclude<ExportLine, { kind: 'council' | 'end' }> | null = null;

  for await (const text of texts) {
    const line = lineOf(text, ++at);
    if (isWhole) wrong(at, 'comes after the end.');
    if (at === 1 && line.kind !== 'council') wrong(at, 'is not a council’s. This is no export of a record.');
    if (line.kind === 'council') {
      if (at > 1) wrong(at, 'is a second council’s.');
      council = line.code;
      councilLine = line;
      continue;
    }
    if (line.kind === 'end') {
      isWhole = line.lines === at - 1;
      continue;
    }
    if (line.kind === 'entry') {
      await followsChain(chain, line, council, sha256);
      chain.push(line);
    } else if (line.kind === 'checkpoint') {
      checkpoints++;
      await againstCheckpoint(line, chain, council, isSigned);
    } else if (line.kind === 'person') {
      people.push(line);
    } else if (isChainedLine(line)) {
      if (told.has(line.seq)) wrong(at, 'tells of the same entry of the chain as a line before it.');
      told.set(line.seq, expectedChainEntry(line));
      againstEntry(line, chain[line.seq - 1], at);
      if ('period' in line && !isPeriod(line.period)) wrong(at, `is a ${line.kind} of no period.`);
      if ('body' in line) await verifiedBody(line, council, at, sha256);
      const fault = miscounted(line);
      if (fault !== null) wrong(at, fault);
      if (line.kind === 'revision') revisions++;
    }
    if (before && !isInExportOrder(before, line)) wrong(at, 'is not in the order that the record writes.');
    before = line;
  }
  if (!isWhole || !councilLine) {
    throw new ExportWrong(
      'The export was cut short: its last line does not count those before it. Export again.',
    );
  }
  const untold = chain.find(({ seq }) => !told.has(seq));
  if (untold) {
    throw new ExportWrong(
      `Entry ${untold.seq} of the chain tells of a ${untold.act} that is not in the export: it was removed.`,
    );
  }
  for (const checkpoint of kept) {
    const { council: of, day } = checkpoint;
    if (of !== council) {
      throw new ExportWrong(
        `The checkpoint of ${day} is of the council ${of}, and the export of ${council}.`,
      );
    }
    await againstCheckpoint(checkpoint, chain, council, isSigned);
  }
  for (const receipt of receipts) againstReceipt(receipt, chain, told, council);
  const head = chain.at(-1)?.hash ?? '';
  return {
    council,
    entries: chain.length,
    revisions,
    checkpoints,
    receipts: receipts.length,
    kept: kept.length,
    head,
    line: councilLine,
    people,
  };
}

type Told = ReturnType<typeof expectedChainEntry>;

function isPeriod(text: string): boolean {
  const period = parsePeriod(text);
  return period !== null && periodText(period) === text;
}

async function againstCheckpoint(
  checkpoint: Omit<SavedCheckpoint, 'council'>,
  chain: readonly EntryLine[],
  council: string,
  isSigned: Verifying['isSigned'],
): Promise<void> {
  const { day, seq, hash } = checkpoint;
  const name = `The checkpoint of ${day}`;
  if (seq > chain.length) {
    throw new ExportWrong(
      `${name} names entry ${seq} of the chain, which ends at ${chain.length}: the record was rolled back.`,
    );
  }
  if (chain[seq - 1]?.hash !== hash) {
    throw new ExportWrong(
      `${name} does not match entry ${seq} of the chain: what came before it was changed.`,
    );
  }
  if (isSigned && !(await isSigned(checkpoint, council))) {
    throw new ExportWrong(`The signature of the checkpoint of ${day} is not this deployment’s.`);
  }
}

function wrong(line: number, what: string): never {
  throw new ExportWrong(`Line ${line} ${what}`);
}

function lineOf(text: string, at: number): ExportLine {
  const parsed = ExportLine.safeParse(jsonOf(text));
  if (!parsed.success) wrong(at, 'does not have the form of an export’s line.');
  if (canonicalText(parsed.data) !== text) wrong(at, 'is not as the record writes it.');
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function followsChain(
  chain: readonly EntryLine[],
  entry: EntryLine,
  council: string,
  sha256: Sha256,
): Promise<void> {
  const name = `Entry ${chain.length + 1} of the chain`;
  const prev = chain.at(-1)?.hash ?? '';
  if (entry.seq !== chain.length + 1) throw new ExportWrong(`${name} is missing.`);
  if (entry.prev !== prev) throw new ExportWrong(`${name} does not follow the one before it.`);
  if ((await sha256(`${prev}\n${entry.entry}`)) !== entry.hash) {
    throw new ExportWrong(`${name} does not have the hash that it should: it was changed.`);
  }
  const said = Object(jsonOf(entry.entry)) as Record<string, unknown>;
  const { act, actor, at } = entry;
  if (said.act !== act || said.actor !== actor || said.at !== at || said.council !== council) {
    throw new ExportWrong(`${name} says otherwise than the columns beside it.`);
  }
}

function againstEntry(row: ChainedLine, entry: EntryLine | undefined, line: number): void {
  if (!entry) wrong(line, `is a ${row.kind} of which the chain does not know.`);
  const said = Object(jsonOf(entry.entry)) as Record<string, unknown>;
  const what = `is a ${row.kind} of ${row.kind === 'link' ? row.new : row.period}`;
  const ofEntry = `entry ${entry.seq} of the chain`;
  for (const [name, value] of Object.entries(expectedChainEntry(row))) {
    // Entries written before 25 November 2026 do not bear the key: they are held to the rest.
    if (name === 'idem_key' && said.idem_key === undefined) continue;
    if ((said[name] ?? null) !== value) wrong(line, `${what} whose ${name} is not what ${ofEntry} says.`);
  }
  if (row.kind !== 'revision') return;
  const { submission } = said;
  const isApproval = typeof submission === 'string';
  if (isApproval ? row.idem_key !== approvalKey(submission) : isApprovalKey(row.idem_key)) {
    wrong(line, `${what} whose key is not that of what ${ofEntry} says it approves.`);
  }
}

async function verifiedBody(
  row: Extract<ChainedLine, { body: string }>,
  council: string,
  line: number,
  sha256: Sha256,
): Promise<void> {
  const { kind, period, body, body_sha256 } = row;
  const what = kind === 'rule-set' ? `a rule set (${row.id})` : `a quarter (${period})`;
  if ((await sha256(body)) !== body_sha256)
    wrong(line, `holds ${what} that does not have its digest: it was changed.`);
  if (kind === 'rule-set') {
    const ruleSet = ruleSetSchema.safeParse(jsonOf(body));
    if (!ruleSet.success || ruleSet.data.id !== row.id) wrong(line, `holds no rule set ${row.id}.`);
    return;
  }
  const quarter = SignedQuarter.safeParse(jsonOf(body));
  if (!quarter.success || quarter.data.council !== council || quarter.data.period !== period) {
    wrong(line, `holds no quarter of ${council}, ${period}.`);
  }
}

/** Whoever kept a receipt can tell a record that was rolled back from one that grew. */
function againstReceipt(
  { council, period, rev, seq, hash, body_sha256, signed_at }: Receipt,
  chain: readonly EntryLine[],
  told: ReadonlyMap<number, Told>,
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
  const row = told.get(seq);
  if (row?.rev !== rev || row.period !== period || row.body_sha256 !== body_sha256) {
    throw new ExportWrong(`${name} names another quarter than the record holds there.`);
  }
  if (row.at !== signed_at) throw new ExportWrong(`${name} names another time than the record holds there.`);
}
