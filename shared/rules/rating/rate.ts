import { printQuantity } from '../../figures/quantityText.ts';
import type { Kind, Polarity } from '../../indicator.ts';
import type { Limits } from '../../limits.ts';
import type { Base, Outturn, Part } from '../../outturn.ts';
import type { PartOfYear } from '../../period.ts';
import type { Comparator, Target } from '../../target.ts';
import { fill } from '../../words/fill.ts';
import { endsOf, isApproximate } from '../compare/approximateFigures.ts';
import { ratingForm } from '../forms/forms.ts';
import type { RuleSet } from '../ruleSets/ruleSet.ts';
import { type NotRatedVerdict, notRated, type RatedVerdict, type Verdict } from '../verdict.ts';
import { notRatedSentences, ratedSentences } from '../words.ts';
import { type ApplicableTarget, applicableTarget, type Basis, isTooEarly } from './applicableTarget.ts';
import { rateMeasured } from './rateMeasured.ts';

export interface RatingFacts {
  readonly outturn: Outturn;
  readonly target: Target;
  readonly annualTarget: Target;
  readonly polarity: Polarity;
  readonly kind: Kind;
  /** The part of the year that the outturn is for. */
  readonly period: PartOfYear;
  readonly comparator: Comparator | null;
  /** What the row, or the rule set of this indicator, says beside the target. */
  readonly limits: Limits;
  /** The outturn of the same period last year. */
  readonly lastYear: Base;
  /** The outturn of the period before. */
  readonly lastPeriod: Base;
}

/** "Not rated" is an answer, with its reason. `why` is a whole sentence for a councillor. */
export type RatingJudgement =
  | (RatedVerdict & { readonly ruleSet: string; readonly basis: Basis })
  | (NotRatedVerdict & { readonly ruleSet: string });

/** R1 to R6: the outturn against its target. */
export function rate(facts: RatingFacts, ruleSet: RuleSet): RatingJudgement {
  const applicable = applicableTarget(facts.target, facts.annualTarget, ruleSet.target);
  const verdict = judge(facts, applicable, ruleSet);
  return verdict.rating === null
    ? { ...verdict, ruleSet: ruleSet.id }
    : { ...verdict, ruleSet: ruleSet.id, basis: applicable.basis };
}

function judge(facts: RatingFacts, applicable: ApplicableTarget, ruleSet: RuleSet): Verdict {
  const { outturn, polarity, kind, period, comparator, limits, lastYear, lastPeriod } = facts;
  const { target, basis } = applicable;
  if (ratingForm(ruleSet.rating.form).isNarrativeBlue && isNarrative(facts, target)) {
    return { rating: 'BLUE', why: ratedSentences.narrative };
  }
  switch (outturn.state) {
    case 'unreadable':
      return notRated('unreadable', fill(notRatedSentences['outturn-unreadable'], outturn));
    case 'none': // R5
      return notRated('no-outturn', notRatedSentences['no-outturn']);
    case 'milestone': // R4
      return outturn.onTrack
        ? { rating: 'GREEN', why: ratedSentences['on-track'] }
        : { rating: 'RED', why: ratedSentences['off-track'] };
    case 'measured': {
      if (isTooEarly(applicable, outturn, kind, period)) {
        const reason = 'annual-target-before-year-end';
        return notRated(reason, notRatedSentences[reason]);
      }
      const measured = { parts: outturn.parts, polarity, comparator, basis, limits, lastYear, lastPeriod };
      const verdict = rateMeasured(measured, target, ruleSet);
      if (verdict.rating === null || !isApproximate(outturn)) return verdict;
      const atEnds = endsOf(outturn).map(({ parts }) =>
        rateMeasured({ ...measured, parts }, target, ruleSet),
      );
      return atEnds.every(({ rating }) => rating === verdict.rating)
        ? verdict
        : notRated(
            'approximate',
            fill(notRatedSentences.approximate, { outturn: printParts(outturn.parts) }),
          );
    }
  }
}

const printParts = (parts: readonly Part[]): string =>
  parts.map(({ quantity }) => printQuantity(quantity)).join(' and ');

/** A row that reports nothing at all is not reported in words either. */
function isNarrative({ limits, outturn }: RatingFacts, target: Target): boolean {
  const isTargetWords = 'text' in target && /^narrative\b/i.test(target.text);
  const isReported = outturn.state === 'none' ? outturn.reason === 'word' : outturn.state !== 'unreadable';
  return isReported && (limits.tolerance.state === 'narrative' || isTargetWords);
}
