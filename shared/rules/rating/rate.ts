import type { Kind, Polarity } from '../../indicator.ts';
import type { Limits } from '../../limits.ts';
import type { Base, Outturn } from '../../outturn.ts';
import type { Quarter } from '../../quarter.ts';
import type { Comparator, Target } from '../../target.ts';
import type { RuleSet } from '../ruleSets/ruleSet.ts';
import { type NotRated, notRated, type Rating, type Verdict } from '../verdict.ts';
import { type ApplicableTarget, applicableTarget, type Basis, isTooEarly } from './applicableTarget.ts';
import type { MeasuredOutturn } from './measuredOutturn.ts';
import { rateMeasured } from './rateMeasured.ts';

export interface RatingFacts {
  readonly outturn: Outturn;
  readonly target: Target;
  readonly annualTarget: Target;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /** null for a whole-year report. */
  readonly quarter: Quarter | null;
  readonly comparator: Comparator | null;
  /** What the row, or the rule set of this indicator, says beside the target. */
  readonly limits: Limits;
  /** The outturn of the same period last year. */
  readonly lastYear: Base;
}

/** "Not rated" is an answer, with its reason. `why` is a whole sentence for a councillor. */
export type RatingJudgement =
  | { readonly rating: Rating; readonly ruleSet: string; readonly basis: Basis; readonly why: string }
  | { readonly rating: null; readonly ruleSet: string; readonly reason: NotRated; readonly why: string };

/** R1 to R6: what the outturn is worth against what was asked of it. */
export function rate(facts: RatingFacts, ruleSet: RuleSet): RatingJudgement {
  const asked = applicableTarget(facts.target, facts.annualTarget);
  const verdict = judge(facts, asked, ruleSet);
  return verdict.rating === null
    ? { ...verdict, ruleSet: ruleSet.id }
    : { ...verdict, ruleSet: ruleSet.id, basis: asked.basis };
}

function judge(facts: RatingFacts, asked: ApplicableTarget, ruleSet: RuleSet): Verdict {
  const { outturn, polarity, kind, quarter, comparator, limits, lastYear } = facts;
  if (isNarrative(facts, asked.target, ruleSet)) return NARRATIVE;
  switch (outturn.state) {
    case 'unreadable':
      return notRated('unreadable', `"${outturn.text}" could not be read as an outturn`);
    case 'none': // R5
      return notRated('no-outturn', 'there is no outturn for this period');
    case 'milestone': // R4
      return outturn.onTrack
        ? { rating: 'GREEN', why: 'The milestone is on track: GREEN.' }
        : { rating: 'RED', why: 'The milestone is off track: RED.' };
    case 'measured': {
      if (isTooEarly(asked, outturn, kind, quarter)) {
        return notRated(
          'annual-target-before-year-end',
          'the figure adds up from April, only the annual target is set, and the year is not over',
        );
      }
      const { parts } = outturn;
      const measured: MeasuredOutturn = { parts, polarity, comparator, basis: asked.basis, limits, lastYear };
      return rateMeasured(measured, asked.target, ruleSet);
    }
  }
}

const NARRATIVE: Verdict = { rating: 'BLUE', why: 'The indicator is told of in words alone: BLUE.' };

/**
 * Where each indicator has its own tolerance, some have none, and say so there or in place of their target. A row that
 * reports nothing at all is not told of in words either.
 */
function isNarrative(
  { limits, outturn }: RatingFacts,
  target: Target,
  { rating: { form } }: RuleSet,
): boolean {
  const isTargetWords = 'text' in target && /^narrative\b/i.test(target.text);
  const isReported = outturn.state === 'none' ? outturn.reason === 'word' : outturn.state !== 'unreadable';
  return form === 'per-indicator' && isReported && (limits.tolerance.state === 'narrative' || isTargetWords);
}
