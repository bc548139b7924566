/**
 * The rating rules of a council for a year, as data: a rating always carries the id of the rule set that made it.
 * The forms are those of published British rule sets.
 */
export interface RuleSet {
  readonly id: string;
  /** For people: "rated at the line", "amber within 10% of target". */
  readonly title: string;
  readonly rating: RatingRule;
}

export type RatingRule =
  /** GREEN on or better than target, else RED. */
  | { readonly form: 'line' }
  /** AMBER where worse than the target by up to `tolerance`, a share of the target's size (0.05 is 5%). */
  | { readonly form: 'flat-band'; readonly tolerance: number };

export const TWO_STATE: RuleSet = { id: 'two-state', title: 'rated at the line', rating: { form: 'line' } };

export const FLAT_BAND_5: RuleSet = {
  id: 'flat-band-5',
  title: 'amber within 5% of the target',
  rating: { form: 'flat-band', tolerance: 0.05 },
};

export const FLAT_BAND_10: RuleSet = {
  id: 'flat-band-10',
  title: 'amber within 10% of the target',
  rating: { form: 'flat-band', tolerance: 0.1 },
};

export const BUILT_IN_RULE_SETS: readonly RuleSet[] = [TWO_STATE, FLAT_BAND_5, FLAT_BAND_10];

export function builtInRuleSet(id: string): RuleSet | null {
  return BUILT_IN_RULE_SETS.find(ruleSet => ruleSet.id === id) ?? null;
}
