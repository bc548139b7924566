import { periodFromCode, periodText } from '../../shared/period.ts';
import type { Person } from '../identity/person.ts';
import type { CouncilStore } from '../store/councilStore.ts';
import type { RuleSetRow } from '../store/ruleSetStore.ts';

export interface KeepRuleSetRequest {
  readonly id: string;
  /** Its canonical text, and its digest. */
  readonly body: string;
  readonly bodySha256: string;
  readonly fromPeriod: number;
  /** The version that it replaces; 0 for the first. */
  readonly replaces: number;
  readonly person: Person;
}

export type KeepRuleSetOutcome =
  | { readonly state: 'kept' | 'kept-before'; readonly row: RuleSetRow }
  /** `row` is the latest version, which is not the one to replace; null if there is none. Nothing was saved. */
  | { readonly state: 'stale'; readonly row: RuleSetRow | null };

/** Saves a council's rule set as the next version of its id. The same rule set sent again returns the version it made. */
export function keepRuleSet(
  { id, body, bodySha256, fromPeriod, replaces, person }: KeepRuleSetRequest,
  store: CouncilStore,
  now: Date,
): KeepRuleSetOutcome {
  const latest = store.latestRuleSet(id);
  if (latest?.bodySha256 === bodySha256 && latest.fromPeriod === fromPeriod) {
    return { state: 'kept-before', row: latest };
  }
  if ((latest?.version ?? 0) !== replaces) return { state: 'stale', row: latest };
  const setAt = now.toISOString();
  const version = replaces + 1;
  const setBy = person.oid;
  const row = { id, version, body, bodySha256, fromPeriod, setBy, setAt };
  const { seq } = store.append(
    {
      act: 'rule-set',
      council: person.council.code,
      rule_set: id,
      version,
      from: periodText(periodFromCode(fromPeriod)),
      body_sha256: bodySha256,
      actor: setBy,
      at: setAt,
    },
    person.name,
  );
  store.addRuleSet(row, seq);
  return { state: 'kept', row: { ...row, seq, setByName: person.name } };
}
