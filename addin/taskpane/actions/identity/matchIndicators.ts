import { periodText } from '../../../../shared/period.ts';
import { identifyRows } from '../../../../shared/record/identity/identifyRows.ts';
import type {
  Identity,
  IdentityAnswer,
  KeptIdentity,
  ReportRow,
  RowIdentity,
} from '../../../../shared/record/identity/rowIdentity.ts';
import { isSameWording } from '../../../../shared/record/identity/wording.ts';
import type { ReportPeriod } from '../../../record/centralRecord.ts';
import { RecordError } from '../../../record/recordError.ts';
import {
  type IndicatorMatches,
  type IndicatorsForQuarter,
  type OpenedReport,
  openedReport,
  type RecordMatches,
  reportPeriodOf,
} from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { type KeptIdentities, recallIdentities } from './identitiesMemory.ts';

export type UnmatchedReport = Pick<OpenedReport, 'report' | 'namedReport' | 'sheet' | 'sheets'>;

/**
 * Matches each row of the report to its indicator on record: from the record where a person is signed in, and from what the
 * workbook keeps where the record cannot be read. Null where neither covers every row.
 */
export async function matchIndicators(
  context: ActionContext,
  open: UnmatchedReport,
  council: string,
): Promise<IndicatorMatches | null> {
  const { report, sheet, sheets } = open;
  const period = periodText(report.period);
  const kept = await recallIdentities(context.workbook, { council, period, sheet, sheets });
  const recorded =
    (await readRecordedIndicators(context, reportPeriodOf(open))) ?? readEarlier(context, council, open);
  return recorded
    ? matchFromRecord(open, council, recorded, kept)
    : matchFromWorkbook(report.indicators, council, kept.rows);
}

/** Matches by what the record returned, just now or earlier in this session. */
export function matchFromRecord(
  { report }: Pick<OpenedReport, 'report'>,
  council: string,
  recorded: IndicatorsForQuarter,
  { rows: kept, answers }: KeptIdentities,
): IndicatorMatches & { readonly basis: RecordMatches } {
  const { report: named, period, onRecord, latestRows } = recorded;
  const known = { period: report.period, onRecord, current: latestRows, kept, answers };
  const { identities, gone } = identifyRows(report.indicators, known);
  return {
    council,
    rows: new Map([...identities].map(([id, identity]) => [id, rowIdentity(identity)])),
    basis: { report: named, period, onRecord, latestRows, identities, gone, answers },
  };
}

/** Null where nobody is signed in or the record cannot be read: the check continues without it. */
async function readRecordedIndicators(
  { record }: ActionContext,
  of: ReportPeriod,
): Promise<IndicatorsForQuarter | null> {
  if (record.person() === null) return null;
  try {
    const onRecord = await record.indicators(of.period);
    // The quarter is requested only where it exists, since a browser logs every 404 as an error.
    const isSigned = onRecord.length > 0 && (await record.revisions(of)).length > 0;
    const latest = isSigned ? await record.report(of) : null;
    return {
      report: of.report,
      period: periodText(of.period),
      onRecord,
      latestRows: latest?.body.indicators ?? [],
    };
  } catch (error) {
    if (error instanceof RecordError) return null;
    throw error;
  }
}

/** What the record returned earlier in this session. */
function readEarlier(
  { store }: ActionContext,
  council: string,
  { namedReport, report }: UnmatchedReport,
): IndicatorsForQuarter | null {
  const { council: of, basis } = openedReport(store.get())?.indicatorMatches ?? {};
  const isSame = basis?.report === namedReport && basis.period === periodText(report.period);
  return of === council && isSame ? basis : null;
}

/** From the workbook alone. A row that it does not know might be on record, so every row has to be known. */
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

/** The certain matches and the answers of a person, for the workbook to keep. */
export function identitiesToSave(
  rows: readonly ReportRow[],
  { basis }: { readonly basis: RecordMatches },
): KeptIdentities {
  const matched = rows.flatMap(({ id, title }) => {
    const identity = basis.identities.get(id);
    return identity && identity.state !== 'asked' ? [{ id, title, ...identityIn(identity) }] : [];
  });
  return { rows: matched, answers: answersTo(rows, basis.answers) };
}

/** Drops the answers about rows that are gone or have another title. */
const answersTo = (rows: readonly ReportRow[], answers: readonly IdentityAnswer[]): IdentityAnswer[] =>
  answers.filter(answer =>
    rows.some(({ id, title }) => id === answer.id && isSameWording(title, answer.title)),
  );
