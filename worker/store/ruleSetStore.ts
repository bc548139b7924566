import type { RecordedRules } from '../../shared/record/review/reviewQuarter.ts';

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
  /** Its entry of the chain. */
  readonly seq: number;
}

/** The rules that a quarter names: their id, and the digest of their canonical text. */
export interface NamedRules {
  readonly id: string;
  readonly sha256: string;
}

export interface RuleSetStore {
  /** Every version, by id and version. */
  ruleSets(): readonly RuleSetRow[];
  /** The last version of that id; null where there is none. */
  latestRuleSet(id: string): RuleSetRow | null;
  /** Exactly these rules, for a period; null where the council does not keep them. */
  keptRules(period: number, rules: NamedRules): RecordedRules | null;
  /** Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addRuleSet(row: Omit<RuleSetRow, 'setByName' | 'seq'>, seq: number): void;
}
