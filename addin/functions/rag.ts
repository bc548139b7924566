import { applicableTarget } from '../../shared/rules/applicableTarget.ts';
import { type RatingFacts, rate } from '../../shared/rules/rating.ts';
import { type Cell, outturnOf, targetOf } from './cell.ts';
import { polarityOf } from './polarityArgument.ts';
import { refuseRating } from './ratingRefusal.ts';
import { withReference } from './referenceArgument.ts';
import { Refusal } from './refusals.ts';
import { ruleOf } from './ruleArgument.ts';

export type RagArgument = 'outturn' | 'target' | 'polarity' | 'annual_target' | 'rule' | 'reference';

/** R1 to R6 for one row: the word, or "" where the row is not rated. */
export function judgeRating(cells: Readonly<Record<RagArgument, Cell>>): string | Refusal {
  const polarity = polarityOf(cells.polarity);
  if (polarity instanceof Refusal) return polarity;
  const ruleSet = ruleOf(cells.rule);
  if (ruleSet instanceof Refusal) return ruleSet;
  const typed: RatingFacts = {
    outturn: outturnOf(cells.outturn),
    target: targetOf(cells.target),
    annualTarget: targetOf(cells.annual_target),
    polarity,
    // No parameter says these: whoever gives the annual target asks to be rated on it.
    kind: 'unmarked',
    quarter: null,
    comparator: null,
  };
  const { target } = applicableTarget(typed.target, typed.annualTarget);
  const facts = withReference(typed, target, cells.reference);
  if (facts instanceof Refusal) return facts;
  const judgement = rate(facts, ruleSet);
  return judgement.rating ?? refuseRating(judgement, facts.outturn, target) ?? '';
}
