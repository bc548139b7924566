import type { AuditRow, ChainHead } from './chainRows.ts';

/** One version of a council's rule set. */
export interface RuleSetRow {
  readonly id: string;
  readonly version: number;
  /** Canonical JSON, and its digest. */
  readonly body: string;
  readonly bodySha256: string;
  readonly fromPeriod: number;
  readonly setBy: string;
  readonly setByName: string;
  readonly setAt: string;
}

/** The rules that a quarter names: their id, and the digest of their canonical text. */
export interface NamedRules {
  readonly id: string;
  readonly sha256: string;
}

export interface RuleSetStore {
  /** Every version, by id and version. */
  ruleSets(tenant: number): Promise<readonly RuleSetRow[]>;
  /** The last version of that id, null where there is none, and the chain's head. */
  ruleSetState(
    tenant: number,
    id: string,
  ): Promise<{ readonly latest: RuleSetRow | null; readonly head: ChainHead | null }>;
  /** `taken` where another entry took the next place in the chain: nothing was written. */
  keepRuleSet(tenant: number, row: RuleSetRow, audit: AuditRow): Promise<'written' | 'taken'>;
}
