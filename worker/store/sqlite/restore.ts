import { parsePeriod, periodCode } from '../../../shared/period.ts';
import { VOID_REASON } from '../../../shared/record/contract/correction.ts';
import { CORPORATE_REPORT, reportNamedIn } from '../../../shared/record/contract/reportNames.ts';
import type { SignedQuarter } from '../../../shared/record/contract/signedQuarter.ts';
import type { ChainedLine, EntryLine } from '../../../shared/record/export/exportLine.ts';
import type { OutturnRow } from '../../register/indicatorRows.ts';
import { registerLink, registerQuarter, registerVoid } from '../../register/registration.ts';
import type { CouncilStore } from '../councilStore.ts';
import type { RestoredEntry } from '../restoreStore.ts';
import { addEntry } from './chain.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

/**
 * Writes one entry of a verified export's chain with the row it records. `outturns` belong to a revision. `storeOf` is the
 * record from the point of view of a report.
 */
export function restoreEntry(
  db: CouncilDatabase,
  { entry, row, outturns }: RestoredEntry,
  storeOf: (report: string) => CouncilStore,
): void {
  const signed = row.kind === 'revision' ? { period: codeOf(row.period), rev: row.rev } : null;
  // A report's name comes before the report itself.
  const store = storeOf('report' in row && row.kind !== 'report' ? reportNamedIn(row) : CORPORATE_REPORT);
  addEntry(db, entry, store.report.number, signed);
  addRow(store, row, entry, outturns);
}

function addRow(
  store: CouncilStore,
  row: ChainedLine,
  { seq, hash, actor, at }: EntryLine,
  outturns: readonly OutturnRow[],
): void {
  switch (row.kind) {
    case 'link': {
      const said = { uid: row.old, kind: row.link, why: row.why };
      store.addLink(registerLink(store.register(), row.new, said), { actor, at, seq });
      return;
    }
    case 'report': {
      const { report: slug, n, name, set_by: setBy, set_at: setAt } = row;
      store.addReportName({ slug, n, name, setBy, setAt }, seq);
      return;
    }
    case 'revision': {
      const period = codeOf(row.period);
      const { rev, body, body_sha256: bodySha256, reason, explanation } = row;
      const by = { signedBy: row.signed_by, signedByName: '', signedAt: row.signed_at };
      const { slug: report, number } = store.report;
      const quarter: SignedQuarter = JSON.parse(body);
      const imported = quarter.imported ?? null;
      const revision = { report, period, rev, bodySha256, reason, explanation, imported, seq, hash, ...by };
      const registering = { report: number, period, rev, next: store.nextPeriod(period) };
      const registration =
        reason === VOID_REASON
          ? registerVoid(store.register(), registering)
          : registerQuarter(store.register(), registering, outturns);
      store.addRevision({ revision, body, idemKey: row.idem_key, registration });
      return;
    }
    case 'submission': {
      const { id, replaces, body, reason, explanation, body_sha256: bodySha256, idem_key: idemKey } = row;
      const by = { submittedBy: row.submitted_by, submittedAt: row.submitted_at };
      const quarter = { period: codeOf(row.period), id, replaces, body, bodySha256 };
      store.addSubmission({ ...quarter, reason, explanation, idemKey, ...by }, seq);
      return;
    }
    case 'return': {
      const { id, reason, returned_by: by, returned_at: returnedAt } = row;
      store.addReturn({ period: codeOf(row.period), id, reason, by, at: returnedAt }, seq);
      return;
    }
    case 'lock':
      store.addLock({ ...row, period: codeOf(row.period) }, seq);
      return;
    case 'publication': {
      const by = { publishedBy: row.published_by, publishedAt: row.published_at, openFrom: row.open_from };
      store.addPublication({ period: codeOf(row.period), rev: row.rev, ...by }, seq);
      return;
    }
    case 'rule-set': {
      const { id, version, body, body_sha256: bodySha256, set_by: setBy, set_at: setAt } = row;
      const fromPeriod = codeOf(row.period);
      store.addRuleSet({ id, version, body, bodySha256, fromPeriod, setBy, setAt }, seq);
      return;
    }
    case 'setting': {
      const { name, n, value, set_by: setBy, set_at: setAt } = row;
      store.addSetting({ name, n, value, setBy, setAt }, seq);
      return;
    }
    case 'recovery': {
      const { n, reason, from_record: record, from_seq, from_hash } = row;
      const by = { recoveredBy: row.recovered_by, recoveredAt: row.recovered_at };
      store.addRecovery({ n, reason, from: { record, seq: from_seq, hash: from_hash }, ...by, seq });
      return;
    }
  }
}

function codeOf(text: string): number {
  const period = parsePeriod(text);
  if (!period) throw new Error('The export was not verified before it was restored.');
  return periodCode(period);
}
