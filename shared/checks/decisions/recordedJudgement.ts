import type { Override } from '../../decisions.ts';
import type { Indicator, Published } from '../../report.ts';
import type { Judgement } from '../judge/judge.ts';
import { isFactMissing, isMismatch, MISMATCH_CODES } from './decisionScope.ts';

/** What goes on record of an indicator once the officer's decisions are taken in. */
export type RecordedJudgement = Published;

/**
 * The rules' own judgement, but where a named person decided otherwise. `keep` stands by what is published: against the
 * rules where it is about that very judgement, and in their stead where a fact is missing and they have no answer.
 * `not-rated` withdraws: the judgement that it is about, or else the rating.
 */
export function recordedJudgement(
  { published }: Indicator,
  { rating, short, long }: Judgement,
  overrides: readonly Override[],
): RecordedJudgement {
  const decided = (decision: Override['decision'], isMeant: (code: string) => boolean): boolean =>
    overrides.some(override => override.decision === decision && isMeant(override.code));
  const standsIn = decided('keep', isFactMissing);
  const isNotRated = decided('not-rated', code => !isMismatch(code));

  function stands<F extends keyof RecordedJudgement>(
    field: F,
    judged: RecordedJudgement[F],
  ): RecordedJudgement[F] | null {
    const isOwn = (code: string) => code === MISMATCH_CODES[field];
    if (decided('not-rated', isOwn) || (field === 'rating' && isNotRated)) return null;
    if (decided('keep', isOwn)) return published[field];
    return judged ?? (standsIn ? published[field] : null);
  }

  return {
    rating: stands('rating', rating.rating),
    short: stands('short', short.direction),
    long: stands('long', long.direction),
  };
}
