import {
  firstMonth,
  monthPeriod,
  type Period,
  periodCode,
  periodFromCode,
  periodText,
} from '../../../shared/period.ts';
import { quarterAlone } from '../../../shared/record/compare/quarterAlone.ts';
import type { History, HistoryPoint } from '../../../shared/record/contract/indicators.ts';
import { labelAt, latestLabel } from '../../../shared/record/identity/labelAt.ts';
import type { RemoteRecord } from '../../council/remoteRecord.ts';
import type { HistoryRow, RecordedOutturn } from '../../register/indicatorRows.ts';
import type { Label, Register } from '../../register/register.ts';
import type { RevisionRow } from '../../store/revisionStore.ts';
import { type CurrentLink, currentLinks, linkedNumbers, olderLinks, renamedNumbers } from './linkHistory.ts';

export interface HistoryQuery {
  readonly uid: string;
  /** Both included. */
  readonly from: Period;
  readonly to: Period;
  /** "2026-11-25": the history at the end of that day. Null: the history now. */
  readonly asOf: string | null;
}

/** An indicator over its quarters, with those that it continues; null if it was not on record. */
export async function recordedHistory(
  { uid, from, to, asOf }: HistoryQuery,
  record: Pick<RemoteRecord, 'register' | 'signedBy' | 'links' | 'history'>,
): Promise<History | null> {
  const register = await record.register();
  const indicator = register.get(uid);
  if (!indicator) return null;
  const signed = asOf === null ? null : await record.signedBy(asOf);
  const keys = signed && new Set(signed.map(revisionKey));
  const labelled = signed && new Set(signed.map(({ number, period, rev }) => labelKey(number, period, rev)));
  const isOnRecord = (revision: RevisionKey): boolean => keys === null || keys.has(revisionKey(revision));
  const isLabelled = ({ report, from, rev }: Label): boolean =>
    labelled === null || labelled.has(labelKey(report, from, rev));

  const named = namesOnRecord(register, isLabelled);
  const self = named.get(indicator.number);
  if (!self) return null;
  const numbers = linkedNumbers(register, uid);
  const said = numbers.length === 0 ? [] : await record.links(numbers);
  const links = currentLinks(said.filter(({ linkedAt }) => asOf === null || linkedAt.slice(0, 10) <= asOf));
  const back = olderLinks(links, indicator.number);

  // The year is read from April: a cumulative count needs the period before it for its first period alone.
  const first = periodCode(firstMonth(from));
  const before = periodCode(monthPeriod(from.startYear, 1));
  const lines = [indicator.number, ...back.map(({ old }) => old)];
  const recorded = await record.history(lines, before, periodCode(to));
  const standing = new Map(
    lines.map((number, index) => [number, standingRows((recorded[index] ?? []).filter(isOnRecord))]),
  );
  const pointsOf = (one: Named): HistoryPoint[] => {
    const pool = renamedNumbers(links, one.number).flatMap(other =>
      (standing.get(other) ?? []).flatMap(row => {
        const name = named.get(other);
        return name ? [pointOf(row, name)] : [];
      }),
    );
    return (standing.get(one.number) ?? [])
      .filter(({ period }) => period >= first)
      .map(row => {
        const point = pointOf(row, one);
        return { ...point, quarterAlone: quarterAlone(point, pool) };
      });
  };
  return {
    uid,
    title: self.last.wording,
    kind: self.last.kind,
    polarity: self.last.polarity,
    points: pointsOf(self),
    earlier: back.flatMap(link => {
      const [older, newer] = [named.get(link.old), named.get(link.new)];
      return older && newer ? [{ ...earlierOf(link, older, newer), points: pointsOf(older) }] : [];
    }),
    later: links.flatMap(({ old, new: number, kind }) => {
      const newer = named.get(number);
      return old === indicator.number && newer
        ? [{ uid: newer.uid, title: newer.last.wording, link: kind }]
        : [];
    }),
  };
}

type RevisionKey = Pick<RevisionRow, 'report' | 'period' | 'rev'>;

/** An indicator with its names. */
interface Named {
  readonly uid: string;
  readonly number: number;
  readonly labels: readonly Label[];
  readonly last: Label;
}

/** By number, without those that were not on record. */
function namesOnRecord(
  register: Register,
  isLabelled: (label: Label) => boolean,
): ReadonlyMap<number, Named> {
  const named = [...register].flatMap(([uid, { number, labels: all }]): Named[] => {
    const labels = all.filter(isLabelled);
    const last = latestLabel(labels);
    return last ? [{ uid, number, labels, last }] : [];
  });
  return new Map(named.map(one => [one.number, one]));
}

/**
 * The current figure of each quarter. The rows of a period are in the order of its reports and their revisions. Of several
 * reports the one that was named first counts: the corporate one, where it has the indicator.
 */
function standingRows(recorded: readonly RecordedOutturn[]): HistoryRow[] {
  const last = [...new Map(recorded.map(row => [`${row.period} ${row.report}`, row])).values()];
  const standing = last.flatMap(({ withdrawn, ...row }) => (withdrawn ? [] : [row]));
  return standing.filter((row, index) => row.period !== standing[index - 1]?.period);
}

const earlierOf = (link: CurrentLink, older: Named, newer: Named) => ({
  uid: older.uid,
  title: older.last.wording,
  followedBy: newer.uid,
  link: link.kind,
  why: link.why,
  linked_by: link.linkedByName,
  linked_at: link.linkedAt,
});

/** A figure with the name and the kind that its indicator had then: a later marking changes no figure before it. */
function pointOf(row: HistoryRow, { labels, last }: Named) {
  const { wording: title, kind } = labelAt(labels, row.period) ?? last;
  return { ...row, period: periodText(periodFromCode(row.period)), title, kind };
}

const revisionKey = ({ report, period, rev }: RevisionKey): string => `${report} ${period} ${rev}`;
const labelKey = (report: number, from: number, rev: number): string => `${report} ${from} ${rev}`;
