import { linksBack } from '../../../shared/record/identity/indicatorLinks.ts';
import type { Register, Registered } from '../../register/register.ts';
import type { SeriesRevision, SeriesRow, SeriesStore } from '../seriesStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { linkStore } from './links.ts';

const FIGURES = `SELECT report, period, rev, value, unit, printed, target, rating, short, long, withdrawn FROM outturn
  WHERE indicator = ?1 AND period BETWEEN ?2 AND ?3 ORDER BY period, report, rev`;

// By the key of each report: no other revision is read.
const REVISIONS = `SELECT d.report AS number, d.slug AS report, r.period, r.rev, r.rule_set AS ruleSet, r.signed_at AS signedAt, r.explanation
  FROM report d CROSS JOIN revision r ON r.report = d.report WHERE r.period BETWEEN ?1 AND ?2 ORDER BY r.period, r.report, r.rev`;

const HEADLINES = `SELECT d.slug AS report, h.period, h.rev, h.place, h.theme, h.green, h.yellow, h.amber, h.red, h.blue, h.not_rated
  FROM report d CROSS JOIN headline h ON h.report = d.report WHERE h.period BETWEEN ?1 AND ?2
  ORDER BY h.period, h.report, h.rev, h.place`;

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
      revisions: db.all<SeriesRevision>(REVISIONS, whole ? 0 : from, to),
    };
  },

  headlines: ({ from, to }) => db.all(HEADLINES, from, to),
});

/** An indicator and all that it continues, with links that were removed since. */
function* withOlder(register: Register, uid: string): Generator<[string, Registered]> {
  const older = linksBack(uid, one => register.get(one)?.links ?? []);
  for (const one of [uid, ...older.map(({ old }) => old)]) {
    const indicator = register.get(one);
    if (indicator) yield [one, indicator];
  }
}
