import type { CorrectionReason } from '../../shared/record/contract/correction.ts';
import type { RecordedRules } from '../../shared/record/review/reviewQuarter.ts';
import type { OutturnRow, RecordedOutturn } from '../register/indicatorRows.ts';
import type { RegisterRead } from '../register/register.ts';
import type { AuditRow, ChainHead } from './chainRows.ts';
import type { CheckpointStore } from './checkpointStore.ts';
import type { ExportStore } from './exportStore.ts';
import type { LinkStore } from './linkStore.ts';
import type { LockRow, LockStore } from './lockStore.ts';
import type { PageStore } from './pageStore.ts';
import type { ProjectionStore } from './projectionStore.ts';
import type { PublicationStore } from './publicationStore.ts';
import type { RestoreStore } from './restoreStore.ts';
import type { RevisionRow, RevisionWithBody } from './revisionRows.ts';
import type { NamedRules, RuleSetStore } from './ruleSetStore.ts';
import type { SubmissionStore } from './submissionStore.ts';

export interface Council {
  readonly tenant: number;
  readonly code: string;
  readonly name: string;
  /** Whether a second person approves what one has submitted. */
  readonly twoPeople: boolean;
}

export interface SignOff {
  readonly tenant: number;
  readonly period: number;
  readonly rev: number;
  /** Canonical JSON, and its digest. */
  readonly body: string;
  readonly bodySha256: string;
  readonly signedBy: string;
  readonly signedByName: string;
  readonly signedAt: string;
  readonly reason: CorrectionReason | null;
  readonly explanation: string | null;
  readonly idemKey: string;
  readonly outturns: readonly OutturnRow[];
  /** The council's indicators, read with the head of the chain that `audit` follows. */
  readonly known: RegisterRead;
  /** The nearest later period that is on record; null where none is. Read with them. */
  readonly next: number | null;
  readonly audit: AuditRow;
}

/** What must be known before a sign-off is written, read in one go. */
export interface SignOffState {
  readonly latest: RevisionRow | null;
  /** The revision that this key made, whatever its period. */
  readonly sameKey: RevisionRow | null;
  readonly head: ChainHead | null;
  readonly lock: LockRow | null;
  /** Of the quarter's very rules; null where the council does not keep them. */
  readonly keptRules: RecordedRules | null;
  readonly known: RegisterRead;
  /** The nearest later period that is on record; null where none is. */
  readonly next: number | null;
}

/**
 * The record's memory. A caller may rely on this: `signOff` writes everything or nothing; it gives `taken` where
 * another sign-off got there first, and then nothing was written; no call changes or removes what was written.
 */
export interface Store
  extends LockStore,
    SubmissionStore,
    PublicationStore,
    RuleSetStore,
    LinkStore,
    PageStore,
    ExportStore,
    ProjectionStore,
    RestoreStore,
    CheckpointStore {
  councilByTenantId(tid: string): Promise<Council | null>;
  signOffState(tenant: number, period: number, idemKey: string, rules: NamedRules): Promise<SignOffState>;
  signOff(signOff: SignOff): Promise<'written' | 'taken'>;
  revisions(tenant: number, period: number): Promise<readonly RevisionRow[]>;
  latestReport(tenant: number, period: number): Promise<RevisionWithBody | null>;
  reportAt(tenant: number, period: number, rev: number): Promise<RevisionWithBody | null>;
  register(tenant: number): Promise<RegisterRead>;
  /** All that was signed of each indicator, by their numbers and in their order; oldest period first, latest revision last. */
  history(
    tenant: number,
    indicators: readonly number[],
    from: number,
    to: number,
  ): Promise<readonly (readonly RecordedOutturn[])[]>;
  /** The revisions that were signed by the end of a day, "2026-11-25". */
  signedBy(tenant: number, day: string): Promise<readonly Pick<RevisionRow, 'period' | 'rev'>[]>;
  /** Whether each table and each guard is there as the migrations make it. Rejects where the database does not answer. */
  isReady(): Promise<boolean>;
}
