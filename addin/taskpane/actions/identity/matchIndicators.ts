import { periodText } from '../../../../shared/period.ts';
import type { SignOffState } from '../../../../shared/record/contract/signOffState.ts';
import { identifyRows } from '../../../../shared/record/identity/identifyRows.ts';
import type {
  Identity,
  IdentityAnswer,
  KeptIdentity,
  ReportRow,
  RowIdentity,
} from '../../../../shared/record/identity/rowIdentity.ts';
import { isSameWording } from '../../../../shared/record/identity/wording.ts';
import {
  type IndicatorMatches,
  type IndicatorsForQuarter,
  type OpenedReport,
  openedReport,
  type RecordMatches,
} from '../../state/paneState.ts';
import type { ActionContext } from '../actionContext.ts';
import { type KeptIdentities, recallIdentities } from './identitiesMemory.ts';

export type UnmatchedReport = Pick<OpenedReport, 'report' | 'namedReport' | 'sheet' | 'sheets'>;

/**
 * Matches each row of the report to its indicator on record: by what was read of the record, and by what the workbook keeps
 * where nothing was. Null where neither covers every row.
 */
export async function matchIndicators(
  context: ActionContext,
  open: UnmatchedReport,
  council: string,
  state: SignOffState | null,
): Promise<IndicatorMatches | null> {
  const { report, sheet, sheets } = open;
  const period = periodText(report.period);
  const kept = await recallIdentities(context.workbook, { council, period, sheet, sheets });
  const recorded = state ? indicatorsIn(state) : readEarlier(context, council, open);
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

/** What was read of the record, as rows are matched by it. */
const indicatorsIn = ({ report, period, indicators, recorded }: SignOffState): IndicatorsForQuarter => ({
  report,
  period,
  onRecord: indicators,
  latestRows: recorded?.body.indicators ?? [],
});

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
