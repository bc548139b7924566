import { linksBack } from '../../../shared/record/identity/indicatorLinks.ts';
import type { Register, Registered } from '../../register/register.ts';
import type { ReportedHeadline, SeriesRevision, SeriesRow, SeriesStore } from '../seriesStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { linkStore } from './links.ts';

const FIGURES = `SELECT report, period, rev, value, unit, printed, target, rating, short, long, withdrawn FROM outturn
  WHERE indicator = ?1 AND period BETWEEN ?2 AND ?3 ORDER BY period, report, rev`;

const REPORTS = 'SELECT report AS number, slug AS report FROM report ORDER BY report';

// Of one report, in the order of the key: sorting in SQLite would read each row twice.
const REVISIONS = `SELECT period, rev, rule_set AS ruleSet, signed_at AS signedAt, reason, explanation FROM revision
  WHERE report = ?1 AND period BETWEEN ?2 AND ?3 ORDER BY period, rev`;

const HEADLINES = `SELECT period, rev, place, theme, green, yellow, amber, red, blue, not_rated FROM headline
  WHERE report = ?1 AND period BETWEEN ?2 AND ?3 ORDER BY period, rev, place`;

// Asked once: a condition on each headline would read a revision for each of its themes.
const VOIDS = `SELECT period, MAX(rev) AS rev FROM revision
  WHERE report = ?1 AND period BETWEEN ?2 AND ?3 AND reason = 'void' GROUP BY period`;

type ReportRow = Pick<SeriesRevision, 'number' | 'report'>;
type VoidedPeriod = Pick<SeriesRevision, 'period' | 'rev'>;
type StoredRow = Omit<SeriesRow, 'withdrawn'> & { readonly withdrawn: number };

export const seriesStore = (db: CouncilDatabase, register: () => Register): SeriesStore => ({
  series(uids, { from, to }, whole) {
    const known = register();
    const wanted = uids === null ? known : new Map(uids.flatMap(uid => [...withOlder(known, uid)]));
    const linked = [...wanted.values()].filter(({ links }) => links.length > 0);
    return {
      indicators: [...wanted].map(([uid, { number, labels }]) => ({
        uid,
        number,
        labels,
        rows: db
          .all<StoredRow>(FIGURES, number, from, to)
          .map(row => ({ ...row, withdrawn: row.withdrawn === 1 })),
      })),
      links: linked.length === 0 ? [] : linkStore(db).links(linked.map(({ number }) => number)),
      revisions: ofEachReport(db, number => db.all<SeriesRevision>(REVISIONS, number, whole ? 0 : from, to)),
    };
  },

  headlines: ({ from, to }) =>
    ofEachReport(db, number => {
      const voids = db.all<VoidedPeriod>(VOIDS, number, from, to);
      const voided = new Map(voids.map(({ period, rev }) => [period, rev]));
      const headlines = db.all<ReportedHeadline>(HEADLINES, number, from, to);
      return headlines.filter(({ period, rev }) => rev > (voided.get(period) ?? 0));
    }),
});

/** An indicator and all that it continues, with links that were removed since. */
function* withOlder(register: Register, uid: string): Generator<[string, Registered]> {
  const older = linksBack(uid, one => register.get(one)?.links ?? []);
  for (const one of [uid, ...older.map(({ old }) => old)]) {
    const indicator = register.get(one);
    if (indicator) yield [one, indicator];
  }
}

/** The rows of every report, by period, and in one period by report. `read` gives a report's by its number. */
function ofEachReport<Row extends { readonly period: number }>(
  db: CouncilDatabase,
  read: (report: number) => readonly Row[],
): readonly Row[] {
  const rows = db
    .all<ReportRow>(REPORTS)
    .flatMap(report => read(report.number).map(row => ({ ...row, ...report })));
  return rows.toSorted((a, b) => a.period - b.period);
}
