import { type Period, periodText } from '../../../../shared/quarter.ts';
import { identify } from '../../../../shared/record/identify.ts';
import type {
  Identity,
  IdentityAnswer,
  KeptIdentity,
  ReportRow,
  RowIdentity,
} from '../../../../shared/record/identity.ts';
import { isSameWording } from '../../../../shared/record/wording.ts';
import { RecordError } from '../../../record/recordError.ts';
import {
  type IndicatorMatches,
  type IndicatorsOnRecord,
  type OpenedReport,
  openedReport,
  type RecordMatches,
} from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { type KeptIdentities, recallIdentities } from './identitiesMemory.ts';

export type UnmatchedReport = Pick<OpenedReport, 'report' | 'sheet' | 'sheets'>;

/**
 * Which indicator on record each row of the report is: by the record where a person is signed in, and by what the workbook
 * keeps where it is away. Null where neither says so of every row.
 */
export async function matchIndicators(
  context: ActionContext,
  open: UnmatchedReport,
  council: string,
): Promise<IndicatorMatches | null> {
  const { report, sheet, sheets } = open;
  const period = periodText(report.period);
  const kept = await recallIdentities(context.workbook, { council, period, sheet, sheets });
  const told =
    (await readRecordedIndicators(context, report.period)) ?? readEarlier(context, council, period);
  return told
    ? matchFromRecord(open, council, told, kept)
    : matchFromWorkbook(report.indicators, council, kept.rows);
}

/** Settled by what the record has told, whether just now or earlier. */
export function matchFromRecord(
  { report }: Pick<OpenedReport, 'report'>,
  council: string,
  told: IndicatorsOnRecord,
  { rows: kept, answers }: KeptIdentities,
): IndicatorMatches & { readonly basis: RecordMatches } {
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
async function readRecordedIndicators(
  { record }: ActionContext,
  period: Period,
): Promise<IndicatorsOnRecord | null> {
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
function readEarlier({ store }: ActionContext, council: string, period: string): IndicatorsOnRecord | null {
  const before = openedReport(store.get())?.indicatorMatches;
  return before?.council === council && before.basis?.period === period ? before.basis : null;
}

/** By the workbook alone, which knows of no row that it does not keep: it might be on record. */
function matchFromWorkbook(
  rows: readonly ReportRow[],
  council: string,
  kept: readonly KeptIdentity[],
): IndicatorMatches | null {
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
export function identitiesToSave(
  rows: readonly ReportRow[],
  { basis }: { readonly basis: RecordMatches },
): KeptIdentities {
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
