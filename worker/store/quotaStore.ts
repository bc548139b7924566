/** What a council recorded lately, as its quotas count it. One row each. */
export interface QuotaStore {
  /** The quarters that somebody submitted on a day, "2026-11-25"; of `null` the whole council's. */
  submittedOn(day: string, oid: string | null): number;
  /** Counts one more quarter of that person, and of the council. Only the last day is kept. */
  countSubmission(day: string, oid: string): void;
  /** Whether a sign-off or a submission of any report was recorded under that key. */
  isKeyUsed(of: 'sign-off' | 'submission', key: string): boolean;
}
