import type { Override } from '../../decisions.ts';
import type { Indicator, Published } from '../../report.ts';
import type { Judgement } from '../judge/judge.ts';
import { isFactMissing, isMismatch, MISMATCH_CODES } from './decisionScope.ts';

/** What is recorded for an indicator, with the officer's decisions included. */
export type RecordedJudgement = Published;

/**
 * The rules' own judgement, unless a named person decided otherwise. `keep` records what is published: against the rules
 * if the decision is about that judgement, and where a fact is missing and the rules have no answer. `not-rated`
 * withdraws the judgement that it is about; if it is about none, the rating.
 */
export function recordedJudgement(
  { published }: Indicator,
  { rating, short, long }: Judgement,
  overrides: readonly Override[],
): RecordedJudgement {
  const decided = (decision: Override['decision'], isMeant: (code: string) => boolean): boolean =>
    overrides.some(override => override.decision === decision && isMeant(override.code));
  const fillsIn = decided('keep', isFactMissing);
  const isNotRated = decided('not-rated', code => !isMismatch(code));

  function recorded<F extends keyof RecordedJudgement>(
    field: F,
    judged: RecordedJudgement[F],
  ): RecordedJudgement[F] | null {
    const isOwn = (code: string) => code === MISMATCH_CODES[field];
    if (decided('not-rated', isOwn) || (field === 'rating' && isNotRated)) return null;
    if (decided('keep', isOwn)) return published[field];
    return judged ?? (fillsIn ? published[field] : null);
  }

  return {
    rating: recorded('rating', rating.rating),
    short: recorded('short', short.direction),
    long: recorded('long', long.direction),
  };
}
