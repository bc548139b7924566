import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import type { SignedQuarter } from '../contract/signedQuarter.ts';

/** The rules of a quarter as they go on record, whole: the record judges by them again, and knows them by their digest. */
export const signedRules = ({
  id,
  title,
  rating,
  target,
  direction,
  wording,
}: RuleSet): SignedQuarter['ruleSet'] => ({
  id,
  title,
  rating: { ...rating },
  ...(target && { target }),
  ...(direction && { direction }),
  ...(wording && { wording }),
});
