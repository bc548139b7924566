import type { RecordedOutturn } from '../../register/indicatorRows.ts';
import type { CouncilStore } from '../councilStore.ts';
import { addRevision } from './addRevision.ts';
import { type CachedRegister, cachedRegister } from './cachedRegister.ts';
import { chainStore, namePerson } from './chain.ts';
import { checkpointStore } from './checkpoints.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { exportStore } from './exportPages.ts';
import { linkStore } from './links.ts';
import { lockStore } from './locks.ts';
import { EXPECTED_SCHEMA, SCHEMA_VERSION, schemaDigest, schemaVersion } from './migrations.ts';
import { nightStore } from './nights.ts';
import { pageStore } from './pages.ts';
import { projectionStore } from './projection.ts';
import { publicationStore } from './publications.ts';
import { readLabels } from './register.ts';
import { restoreEntry } from './restore.ts';
import { revisionStore } from './revisions.ts';
import { ruleSetStore } from './ruleSets.ts';
import { settingStore } from './settings.ts';
import { submissionStore } from './submissions.ts';

// The plus keeps SQLite from sorting: the rows come in this order by the key (SQLite, "Query Planner", 5).
const HISTORY = `SELECT period, rev, value, unit, printed, target, rating, withdrawn FROM outturn
  WHERE indicator = ?1 AND period BETWEEN ?2 AND ?3 AND +report = ?4 ORDER BY period, report, rev`;

const NEXT_PERIOD = 'SELECT period FROM revision WHERE report = ?1 AND period > ?2 ORDER BY period LIMIT 1';

type HistoryRow = Omit<RecordedOutturn, 'withdrawn'> & { readonly withdrawn: number };

/** The memory of one report of a council, on SQLite: SQL and the mapping of rows, nothing else. */
export function sqliteStore(
  db: CouncilDatabase,
  report: number,
  register: CachedRegister = cachedRegister(db),
): CouncilStore {
  const checkpoints = checkpointStore(db);
  const links = linkStore(db);
  const store: CouncilStore = {
    ...chainStore(db, report),
    ...revisionStore(db, report),
    ...lockStore(db, report),
    ...submissionStore(db, report),
    ...publicationStore(db, report),
    ...ruleSetStore(db, report),
    ...settingStore(db),
    ...links,
    ...pageStore(db, report),
    ...exportStore(db, report),
    ...projectionStore(db, report),
    ...checkpoints,
    ...nightStore(db),

    register: register.whole,
    latestRegister: register.latest,
    labels: uids => readLabels(db, uids),

    history: (indicators, from, to) =>
      indicators.map(indicator =>
        db
          .all<HistoryRow>(HISTORY, indicator, from, to, report)
          .map(row => ({ ...row, withdrawn: row.withdrawn === 1 })),
      ),

    nextPeriod: period => db.first<{ period: number }>(NEXT_PERIOD, report, period)?.period ?? null,
    addRevision: write => {
      addRevision(db, report, write);
      register.replace(write.registration.register);
    },
    addLink: (linked, entry) => {
      links.addLink(linked, entry);
      register.replace(linked.register);
    },

    restoreEntry: restored => restoreEntry(db, store, report, restored),
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
