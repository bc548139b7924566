import type { RecordedOutturn } from '../../register/indicatorRows.ts';
import type { CouncilStore } from '../councilStore.ts';
import type { ReportId } from '../namedReportStore.ts';
import { addRevision } from './addRevision.ts';
import { type CachedRegister, cachedRegister } from './cachedRegister.ts';
import { chainStore, namePerson } from './chain.ts';
import { checkpointStore } from './checkpoints.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { exportStore } from './exportPages.ts';
import { linkStore } from './links.ts';
import { lockStore } from './locks.ts';
import { EXPECTED_SCHEMA, SCHEMA_VERSION, schemaDigest, schemaVersion } from './migrations.ts';
import { namedReportStore, reportBySlug } from './namedReports.ts';
import { nightStore } from './nights.ts';
import { pageStore } from './pages.ts';
import { projectionStore } from './projection.ts';
import { publicationStore } from './publications.ts';
import { quotaStore } from './quotas.ts';
import { recoveryStore } from './recoveries.ts';
import { readLabels } from './register.ts';
import { restoreEntry } from './restore.ts';
import { revisionStore } from './revisions.ts';
import { ruleSetStore } from './ruleSets.ts';
import { seriesStore } from './series.ts';
import { settingStore } from './settings.ts';
import { submissionStore } from './submissions.ts';

const HISTORY = `SELECT report, period, rev, value, unit, printed, target, rating, withdrawn FROM outturn
  WHERE indicator = ?1 AND period BETWEEN ?2 AND ?3 ORDER BY period, report, rev`;

const NEXT_PERIOD = 'SELECT period FROM revision WHERE report = ?1 AND period > ?2 ORDER BY period LIMIT 1';

type HistoryRow = Omit<RecordedOutturn, 'report' | 'withdrawn'> & {
  readonly report: number;
  readonly withdrawn: number;
};

/** The memory of a council from the point of view of one report, on SQLite: SQL and the mapping of rows, nothing else. */
export function sqliteStore(
  db: CouncilDatabase,
  of: ReportId,
  register: CachedRegister = cachedRegister(db),
): CouncilStore {
  const report = of.number;
  const checkpoints = checkpointStore(db);
  const links = linkStore(db);
  const storeOf = (slug: string): CouncilStore => {
    if (slug === of.slug) return store;
    const other = reportBySlug(db, slug);
    if (!other) throw new Error('The export was not verified before it was restored.');
    return sqliteStore(db, other, register);
  };
  const store: CouncilStore = {
    ...chainStore(db, report),
    ...namedReportStore(db, of),
    ...revisionStore(db, of),
    ...lockStore(db, of),
    ...submissionStore(db, of),
    ...publicationStore(db, of),
    ...ruleSetStore(db, report),
    ...settingStore(db),
    ...recoveryStore(db),
    ...links,
    ...seriesStore(db, register.whole),
    ...pageStore(db, report),
    ...exportStore(db),
    ...projectionStore(db),
    ...checkpoints,
    ...nightStore(db),
    ...quotaStore(db),

    register: register.whole,
    latestRegister: register.latest,
    labels: uids => readLabels(db, uids),

    history(indicators, from, to) {
      const slugs = new Map<number, string>([[report, of.slug]]);
      const slugOf = (number: number): string => {
        if (!slugs.has(number)) for (const known of store.reports()) slugs.set(known.number, known.slug);
        return slugs.get(number) ?? '';
      };
      return indicators.map(indicator =>
        db
          .all<HistoryRow>(HISTORY, indicator, from, to)
          .map(row => ({ ...row, report: slugOf(row.report), withdrawn: row.withdrawn === 1 })),
      );
    },

    nextPeriod: period => db.first<{ period: number }>(NEXT_PERIOD, report, period)?.period ?? null,
    addRevision: write => {
      addRevision(db, report, write);
      register.replace(write.registration.register);
    },
    addLink: (linked, entry) => {
      links.addLink(linked, entry);
      register.replace(linked.register);
    },

    restoreEntry: restored => restoreEntry(db, restored, storeOf),
    restorePeople: people => {
      for (const { oid, name } of people) namePerson(db, oid, name);
    },
    restoreCheckpoints: kept => {
      for (const checkpoint of kept) {
        if (!checkpoints.checkpoint(checkpoint.day)) checkpoints.addCheckpoint(checkpoint);
      }
    },

    isOfLaterCode: () => schemaVersion(db) > SCHEMA_VERSION,
    schemaState: () => {
      if (store.isOfLaterCode()) return 'newer';
      return schemaDigest(db) === EXPECTED_SCHEMA ? 'as-expected' : 'changed';
    },
  };
  return store;
}
