import type { Kind, Polarity } from '../indicator.ts';
import type { Outturn } from '../outturn.ts';
import type { Quarter } from '../quarter.ts';
import type { Comparator, Target } from '../target.ts';
import { type ApplicableTarget, applicableTarget, type Basis, isTooEarly } from './applicableTarget.ts';
import type { UnitClash } from './oneUnit.ts';
import type { RuleSet } from './ruleSet.ts';
import { type MeasuredOutturn, rateMeasured } from './targetKinds.ts';
import { notRated, type Verdict } from './verdict.ts';

export type Rating = 'GREEN' | 'AMBER' | 'RED' | 'BLUE';

export interface RatingFacts {
  readonly outturn: Outturn;
  readonly target: Target;
  readonly annualTarget: Target;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /** null for a whole-year report. */
  readonly quarter: Quarter | null;
  readonly comparator: Comparator | null;
}

export type NotRated =
  | 'no-outturn'
  | 'target-to-be-confirmed'
  | 'no-target'
  | 'target-is-text'
  | 'annual-target-before-year-end'
  | 'comparator-missing'
  | 'polarity-unknown'
  | 'parts-do-not-match'
  | UnitClash
  | 'unreadable';

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
  const { outturn, polarity, kind, quarter, comparator } = facts;
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
      const measured: MeasuredOutturn = { parts: outturn.parts, polarity, comparator, basis: asked.basis };
      return rateMeasured(measured, asked.target, ruleSet);
    }
  }
}
