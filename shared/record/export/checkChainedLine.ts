import { parsePeriod, periodText } from '../../period.ts';
import { ruleSetSchema } from '../../rules/ruleSets/ruleSetSchema.ts';
import type { Sha256 } from '../contract/canonicalText.ts';
import { VOID_REASON } from '../contract/correction.ts';
import { CORPORATE_REPORT, reportNamedIn } from '../contract/reportNames.ts';
import { SignedQuarter } from '../contract/signedQuarter.ts';
import { approvalKey, isApprovalKey } from '../contract/submissions.ts';
import { VoidBody } from '../contract/voids.ts';
import { expectedChainEntry } from './expectedChainEntry.ts';
import type { ChainedLine, EntryLine } from './exportLine.ts';
import { exportWrong } from './exportWrong.ts';
import { parseJson } from './parseExportLine.ts';
import { quarterPlace } from './quarterPlace.ts';
import { exportFaultSentences } from './words.ts';

const faults = exportFaultSentences.line;

/** Checks a line against its entry in the chain: every fact that the entry gives, the period and the key. `where`: "Line 3". */
export function checkAgainstEntry(row: ChainedLine, entry: EntryLine | undefined, where: string): void {
  const { kind } = row;
  if (!entry) exportWrong(faults.notInChain, { where, kind });
  const content = Object(parseJson(entry.entry)) as Record<string, unknown>;
  const place = placeOf(row);
  const { seq } = entry;
  for (const [name, value] of Object.entries(expectedChainEntry(row))) {
    // Entries from before 25 November 2026 have no key. Everything else in them is checked.
    if (name === 'idem_key' && content.idem_key === undefined) continue;
    if (statedIn(content, name) !== value)
      exportWrong(faults.otherThanEntry, { where, kind, place, name, seq });
  }
  if ('period' in row && !isPeriod(row.period)) exportWrong(faults.notAPeriod, { where, kind });
  if (row.kind !== 'revision') return;
  const { submission } = content;
  const isApproval = typeof submission === 'string';
  if (isApproval ? row.idem_key !== approvalKey(submission) : isApprovalKey(row.idem_key)) {
    exportWrong(faults.approvalKey, { where, kind, place, seq });
  }
}

/** An entry of a quarter that names no report is from before reports had names. */
function statedIn(content: Readonly<Record<string, unknown>>, name: string): unknown {
  return content[name] ?? (name === 'report' ? CORPORATE_REPORT : null);
}

function placeOf(row: ChainedLine): string {
  if (row.kind === 'link') return row.new;
  if (row.kind === 'report') return row.report;
  if (row.kind === 'recovery') return row.from_record;
  return row.kind === 'setting' ? row.name : quarterPlace(row);
}

function isPeriod(text: string): boolean {
  const period = parsePeriod(text);
  return period !== null && periodText(period) === text;
}

/** Checks a body against its digest, and that it is what its line says it is. */
export async function checkBody(
  row: Extract<ChainedLine, { body: string }>,
  council: string,
  where: string,
  sha256: Sha256,
): Promise<void> {
  const { kind, period, body, body_sha256 } = row;
  const isIntact = (await sha256(body)) === body_sha256;
  if (kind === 'rule-set') {
    const { id } = row;
    if (!isIntact) exportWrong(faults.ruleSetDigest, { where, id });
    const ruleSet = ruleSetSchema.safeParse(parseJson(body));
    if (!ruleSet.success || ruleSet.data.id !== id) exportWrong(faults.notARuleSet, { where, id });
    return;
  }
  if (!isIntact) exportWrong(faults.quarterDigest, { where, period });
  const quarter = bodyForm(row).safeParse(parseJson(body));
  const isThere = quarter.success && quarter.data.council === council && quarter.data.period === period;
  if (!isThere || reportNamedIn(quarter.data) !== reportNamedIn(row)) {
    exportWrong(faults.notAQuarter, { where, council, period: quarterPlace(row) });
  }
}

/** A revision that voids the one before it has no figures. */
const bodyForm = (row: Extract<ChainedLine, { kind: 'revision' | 'submission' }>) =>
  row.kind === 'revision' && row.reason === VOID_REASON
    ? VoidBody.refine(({ voids }) => voids === row.rev - 1)
    : SignedQuarter;
