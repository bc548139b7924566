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

/** A council's rules, and the directory ids of those who saved them. */
export interface KeptRules extends RecordedRules {
  readonly keptBy: readonly string[];
}

export interface RuleSetStore {
  /** Every version, by id and version. */
  ruleSets(): readonly RuleSetRow[];
  /** The last version of that id; null where there is none. */
  latestRuleSet(id: string): RuleSetRow | null;
  /** Exactly these rules, for a period; null where the council does not keep them. */
  keptRules(period: number, rules: NamedRules): KeptRules | null;
  /** Whether another person than this one has signed a report off by exactly these rules. */
  areSignedByAnother(person: string, rules: NamedRules): boolean;
  /** Its entry of the chain, number `seq`, comes first, in the same transaction. */
  addRuleSet(row: Omit<RuleSetRow, 'setByName' | 'seq'>, seq: number): void;
}
