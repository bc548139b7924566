import type { RecordedOutturn } from '../register/indicatorRows.ts';
import type { Label, Register } from '../register/register.ts';
import type { ChainStore } from './chainRows.ts';
import type { CheckpointStore } from './checkpointStore.ts';
import type { ExportStore } from './exportStore.ts';
import type { LinkStore } from './linkStore.ts';
import type { LockStore } from './lockStore.ts';
import type { NamedReportStore } from './namedReportStore.ts';
import type { NightStore } from './nightStore.ts';
import type { PageStore } from './pageStore.ts';
import type { ProjectionStore } from './projectionStore.ts';
import type { PublicationStore } from './publicationStore.ts';
import type { QuotaStore } from './quotaStore.ts';
import type { RecoveryStore } from './recoveryStore.ts';
import type { RestoreStore } from './restoreStore.ts';
import type { RevisionStore } from './revisionStore.ts';
import type { RuleSetStore } from './ruleSetStore.ts';
import type { SeriesStore } from './seriesStore.ts';
import type { SettingStore } from './settingStore.ts';
import type { SignOffStore } from './signOffStore.ts';
import type { SubmissionStore } from './submissionStore.ts';

/**
 * The memory of a council inside its object, from the point of view of one of its reports: a call with a period reads that
 * report, and each row of a list of the whole council names its report. It is synchronous, and an act runs in one
 * transaction (worker/council/councilObject.ts): what it reads holds until it has written, and it writes everything or
 * nothing. No call changes or removes what was written.
 */
export interface CouncilStore
  extends ChainStore,
    NamedReportStore,
    RevisionStore,
    SignOffStore,
    LockStore,
    SubmissionStore,
    PublicationStore,
    RuleSetStore,
    SettingStore,
    RecoveryStore,
    LinkStore,
    SeriesStore,
    PageStore,
    ExportStore,
    ProjectionStore,
    RestoreStore,
    CheckpointStore,
    NightStore,
    QuotaStore {
  /** Every indicator of the council. */
  register(): Register;
  /** At least the latest label of each indicator: enough for a quarter that none of them is later than. */
  latestRegister(): Register;
  /** Every label of these indicators, by uid; without those that are not on record. */
  labels(uids: readonly string[]): ReadonlyMap<string, readonly Label[]>;
  /**
   * All that was signed of each indicator in any report, by their numbers and in their order; oldest period first, of a period
   * the report that was named first, its latest revision last.
   */
  history(indicators: readonly number[], from: number, to: number): readonly (readonly RecordedOutturn[])[];
  /** Whether a later version of the code made the database: two rows. */
  isOfLaterCode(): boolean;
  /** Whether each table and each guard is there as the migrations make it; `newer`: a later version of the code made it. */
  schemaState(): 'as-expected' | 'changed' | 'newer';
}
