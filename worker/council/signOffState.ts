import type { CouncilStore } from '../store/councilStore.ts';
import type { RevisionWithBody } from '../store/revisionStore.ts';

export interface StepRequest {
  readonly period: number;
  /** The later periods whose bases are outturns of this one. */
  readonly comparedWith: readonly number[];
  /** Other periods whose latest revisions are wanted. */
  readonly earlier: readonly number[];
}

/** Everything that the Sign off step asks, read at one moment. What a correction or a void changed is read where there was one. */
export function signOffState({ period, comparedWith, earlier }: StepRequest, store: CouncilStore) {
  const latest = store.latestReport(period);
  const revisions = store.revisions(period);
  const last = latest?.rev ?? revisions.at(-1)?.rev ?? 0;
  // Of a void too: then nothing is the latest, and what was voided comes before it.
  const before = last > 1 ? store.reportAt(period, last - 1) : null;
  const latestOf = (periods: readonly number[]): RevisionWithBody[] =>
    periods.flatMap(other => store.latestReport(other) ?? []);
  return {
    latest,
    before,
    later: before ? latestOf(comparedWith) : [],
    earlier: latestOf(earlier),
    elsewhere: store.elsewhere(period),
    revisions,
    publications: store.publications(period),
    submissions: store.submissions(period),
    lock: store.lockOn(period),
    reports: store.reports(),
    register: store.register(),
  };
}

export interface VoidedRequest {
  readonly period: number;
  /** The revision that was voided. */
  readonly rev: number;
  /** The later periods whose bases are outturns of this one. */
  readonly comparedWith: readonly number[];
}

/** What was voided, and the later reports that may print its figures, read at one moment. */
export function voidedState({ period, rev, comparedWith }: VoidedRequest, store: CouncilStore) {
  const later = comparedWith.flatMap(other => store.latestReport(other) ?? []);
  // Without a later report nobody asks which names an indicator had.
  return { voided: store.reportAt(period, rev), later, register: later.length > 0 ? store.register() : null };
}
