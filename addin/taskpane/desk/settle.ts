import { type Period, periodText } from '../../../shared/quarter.ts';
import { identify } from '../../../shared/record/identify.ts';
import type {
  Identity,
  IdentityAnswer,
  KeptIdentity,
  ReportRow,
  RowIdentity,
} from '../../../shared/record/identity.ts';
import { isSameWording } from '../../../shared/record/wording.ts';
import { RecordError } from '../../record/recordError.ts';
import { type KeptIdentities, recallIdentities } from '../memory/identitiesMemory.ts';
import {
  type OpenReport,
  openReport,
  type SettledBy,
  type Settlement,
  type ToldOfIndicators,
} from '../paneState.ts';
import type { Tools } from './tools.ts';

export type Unsettled = Pick<OpenReport, 'report' | 'sheet' | 'sheets'>;

/**
 * Which indicator on record each row of the report is: by the record where a person is signed in, and by what the workbook
 * keeps where it is away. Null where neither says so of every row.
 */
export async function settlementOf(
  tools: Tools,
  open: Unsettled,
  council: string,
): Promise<Settlement | null> {
  const { report, sheet, sheets } = open;
  const period = periodText(report.period);
  const kept = await recallIdentities(tools.workbook, { council, period, sheet, sheets });
  const told = (await askOfIndicators(tools, report.period)) ?? toldBefore(tools, council, period);
  return told ? settledBy(open, council, told, kept) : recalled(report.indicators, council, kept.rows);
}

/** Settled by what the record has told, whether just now or earlier. */
export function settledBy(
  { report }: Pick<OpenReport, 'report'>,
  council: string,
  told: ToldOfIndicators,
  { rows: kept, answers }: KeptIdentities,
): Settlement & { readonly basis: SettledBy } {
  const { period, onRecord, standing } = told;
  const known = { period: report.period, onRecord, standing, kept, answers };
  const { identities, gone } = identify(report.indicators, known);
  return {
    council,
    rows: new Map([...identities].map(([id, identity]) => [id, rowIdentity(identity)])),
    basis: { period, onRecord, standing, identities, gone, answers },
  };
}

/** Null where nobody is signed in, or the record was not reached: the check goes on without. */
async function askOfIndicators({ record }: Tools, period: Period): Promise<ToldOfIndicators | null> {
  if (record.person() === null) return null;
  try {
    const onRecord = await record.indicators(period);
    // The quarter itself is asked for only where there is one: a browser's console reports what is not found.
    const isSigned = onRecord.length > 0 && (await record.revisions(period)).length > 0;
    const standing = isSigned ? await record.report(period) : null;
    return { period: periodText(period), onRecord, standing: standing?.body.indicators ?? [] };
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}

/** In this sitting, before the record was away. */
function toldBefore({ store }: Tools, council: string, period: string): ToldOfIndicators | null {
  const before = openReport(store.get())?.settlement;
  return before?.council === council && before.basis?.period === period ? before.basis : null;
}

/** By the workbook alone, which knows of no row that it does not keep: it might be on record. */
function recalled(
  rows: readonly ReportRow[],
  council: string,
  kept: readonly KeptIdentity[],
): Settlement | null {
  const found = rows.flatMap(({ id, title }) => {
    const same = kept.find(row => row.id === id && isSameWording(row.title, title));
    return same ? [[id, identityIn(same)] as const] : [];
  });
  const uids = new Set(found.map(([, { uid }]) => uid));
  return uids.size === rows.length ? { council, rows: new Map(found), basis: null } : null;
}

const identityIn = ({ uid, knownAs, follows }: RowIdentity): RowIdentity => ({
  uid,
  ...(knownAs !== undefined && { knownAs }),
  ...(follows && { follows }),
});

const rowIdentity = (identity: Identity): RowIdentity =>
  identity.state === 'asked' ? { uid: identity.uid } : identityIn(identity);

/** What the workbook is to keep of it: what is settled, and what a person said. */
export function keptOf(rows: readonly ReportRow[], { basis }: { readonly basis: SettledBy }): KeptIdentities {
  const settled = rows.flatMap(({ id, title }) => {
    const identity = basis.identities.get(id);
    return identity && identity.state !== 'asked' ? [{ id, title, ...identityIn(identity) }] : [];
  });
  return { rows: settled, answers: answersTo(rows, basis.answers) };
}

/** An answer about a row that is gone, or worded otherwise, has lapsed. */
const answersTo = (rows: readonly ReportRow[], answers: readonly IdentityAnswer[]): IdentityAnswer[] =>
  answers.filter(answer =>
    rows.some(({ id, title }) => id === answer.id && isSameWording(title, answer.title)),
  );
