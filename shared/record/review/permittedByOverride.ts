import {
  isFactMissing,
  isMismatch,
  type JudgedField,
  MISMATCH_CODES,
} from '../../checks/decisions/decisionScope.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';

/** Whether a named person's decision permits a row to differ from the rules: the reverse of `recordedJudgement`. */
export function permittedByOverride(
  overrides: IndicatorBody['overrides'],
  field: JudgedField,
  stated: string | null,
  found: string | null,
): boolean {
  return overrides.some(({ code, decision }) => {
    const isOwn = code === MISMATCH_CODES[field];
    if (decision === 'keep') return isOwn || (found === null && isFactMissing(code));
    return stated === null && (isOwn || (field === 'rating' && !isMismatch(code)));
  });
}
