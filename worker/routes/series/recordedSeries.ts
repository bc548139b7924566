import {
  firstMonth,
  monthPeriod,
  type Period,
  periodCode,
  periodFromCode,
  periodText,
} from '../../../shared/period.ts';
import type { IndicatorSeries, Series, SeriesStretch } from '../../../shared/record/contract/series.ts';
import { latestLabel } from '../../../shared/record/identity/labelAt.ts';
import type { RemoteRecord } from '../../council/remoteRecord.ts';
import { CORPORATE } from '../../store/namedReportStore.ts';
import type { SeriesIndicator, SeriesRead } from '../../store/seriesStore.ts';
import { type CurrentLink, currentLinks, renamedNumbers } from '../indicators/linkHistory.ts';
import {
  aimReader,
  currentRows,
  type LabelledRow,
  type LastVoids,
  lastVoids,
  type PointReader,
  seriesPoint,
} from './seriesPoints.ts';

export interface SeriesQuery {
  /** Null for every indicator on record, in the order of their first sign-off. */
  readonly uids: readonly string[] | null;
  /** Both included. */
  readonly from: Period;
  readonly to: Period;
  /** "2026-11-25": the figures at the end of that day. Null: the figures now. */
  readonly asOf: string | null;
}

/** Many indicators over their periods in one call of the record. Those that are not on record are left out. */
export async function recordedSeries(
  { uids, from, to, asOf }: SeriesQuery,
  record: Pick<RemoteRecord, 'series'>,
): Promise<Series> {
  // The year is read from April: a cumulative count needs the period before it.
  const range = { from: periodCode(monthPeriod(from.startYear, 1)), to: periodCode(to) };
  const read = await record.series(uids, range, asOf !== null);
  const { indicators, links, revisions } = asOf === null ? read : asItWas(read, asOf);
  const slugs = new Map(read.revisions.map(({ number, report }) => [number, report]));
  const slugOf = (number: number) => (number === CORPORATE.number ? null : (slugs.get(number) ?? null));
  const points = { aimOf: aimReader(), slugOf, voids: lastVoids(revisions) };
  const lines = seriesLines(indicators, currentLinks(links), periodCode(firstMonth(from)), points);
  const series = (uids ?? indicators.map(({ uid }) => uid)).flatMap(uid => lines(uid) ?? []);
  const shown = new Set(series.flatMap(({ stretches }) => stretches.flatMap(revisionsIn)));
  return {
    series,
    revisions: read.revisions.flatMap(({ report, period: code, rev, ruleSet, explanation }) => {
      const period = periodText(periodFromCode(code));
      if (!shown.has(`${report} ${period} ${rev}`)) return [];
      return [
        { report, period, rev, ruleSet: ruleSet ?? '', ...(explanation !== null && { reason: explanation }) },
      ];
    }),
  };
}

const revisionsIn = ({ points }: SeriesStretch): string[] =>
  points.map(({ report = CORPORATE.slug, period, rev = 1 }) => `${report} ${period} ${rev}`);

/** Without what was signed or linked after that day. */
function asItWas({ indicators, links, revisions: all }: SeriesRead, day: string): SeriesRead {
  const isBy = (at: string): boolean => at.slice(0, 10) <= day;
  const revisions = all.filter(({ signedAt }) => isBy(signedAt));
  const signed = new Set(revisions.map(({ number, period, rev }) => `${number} ${period} ${rev}`));
  return {
    revisions,
    indicators: indicators.map(one => ({
      ...one,
      labels: one.labels.filter(({ report, from, rev }) => signed.has(`${report} ${from} ${rev}`)),
      rows: one.rows.filter(({ report, period, rev }) => signed.has(`${report} ${period} ${rev}`)),
    })),
    links: links.filter(({ linkedAt }) => isBy(linkedAt)),
  };
}

/** The line of each indicator through those that it was renamed or redefined from; null where it is not on record. */
function seriesLines(
  indicators: readonly SeriesIndicator[],
  links: readonly CurrentLink[],
  first: number,
  { voids, ...points }: PointReader & { readonly voids: LastVoids },
): (uid: string) => IndicatorSeries | null {
  const byNumber = new Map(indicators.map(one => [one.number, one]));
  const byUid = new Map(indicators.map(one => [one.uid, one]));
  const rowsOf = new Map(indicators.map(one => [one.number, currentRows(one, voids)]));

  function stretchesTo(number: number): SeriesStretch[] {
    const names = renamedNumbers(links, number);
    const before = links.filter(link => link.kind === 'redefined' && names.includes(link.new));
    const older = before.flatMap(link => stretchesTo(link.old));
    // Where two names have the same period, as when it was renamed, the newer name's figure counts.
    const pool = names.toReversed().flatMap(name => rowsOf.get(name) ?? []);
    const current = [...new Map(pool.map(row => [row.row.period, row])).values()].toSorted(
      (a, b) => a.row.period - b.row.period,
    );
    const shown = current.filter(({ row }) => row.period >= first);
    const begins = older.length === 0 || !before[0] ? null : before[0];
    const stretches = byLabel(shown).map((rows, index, all): SeriesStretch => {
      const [{ uid, label }] = rows;
      const link = index === 0 ? begins : linkInto(uid, all[index - 1]);
      return {
        uid,
        title: label.wording,
        kind: label.kind,
        begins: beginningOf(index === 0 && older.length === 0, link),
        ...(link && { why: link.why }),
        points: rows.map(row => seriesPoint(row, pool, points)),
      };
    });
    return [...older, ...stretches];
  }

  function linkInto(uid: string, before: readonly LabelledRow[] | undefined): CurrentLink | null {
    const [newer, earlier] = [byUid.get(uid), byUid.get(before?.[0]?.uid ?? '')];
    return links.find(({ old, new: number }) => number === newer?.number && old === earlier?.number) ?? null;
  }

  return uid => {
    const number = byUid.get(uid)?.number;
    const last = number === undefined ? null : latestLabel(byNumber.get(number)?.labels ?? []);
    if (number === undefined || !last) return null;
    const { lineNo, wording: title, polarity } = last;
    return { uid, lineNo, title, polarity, stretches: stretchesTo(number) };
  };
}

const beginningOf = (isFirst: boolean, link: CurrentLink | null): SeriesStretch['begins'] => {
  if (link) return link.kind === 'redefined' ? 'redefined' : 'renamed';
  return isFirst ? 'first' : 'relabelled';
};

type Stretch = [LabelledRow, ...LabelledRow[]];

/** Runs of figures of one indicator with the same words and the same marking. */
function byLabel(rows: readonly LabelledRow[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last && isSameStretch(last[0], row)) last.push(row);
    else stretches.push([row]);
  }
  return stretches;
}

const isSameStretch = (a: LabelledRow, b: LabelledRow): boolean =>
  a.uid === b.uid && a.label.wording === b.label.wording && a.label.kind === b.label.kind;
