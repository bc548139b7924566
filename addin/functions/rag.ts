import { NO_LIMITS } from '../../shared/limits.ts';
import { applicableTarget } from '../../shared/rules/rating/applicableTarget.ts';
import { type RatingFacts, type RatingJudgement, rate } from '../../shared/rules/rating/rate.ts';
import type { RuleSet } from '../../shared/rules/ruleSets/ruleSet.ts';
import { type Cell, outturnOf, targetOf } from './cell.ts';
import { polarityOf } from './polarityArgument.ts';
import { refuseRating } from './ratingRefusal.ts';
import { withReference } from './referenceArgument.ts';
import { Refusal } from './refusals.ts';
import { ruleOf } from './ruleArgument.ts';

export type RagArgument = 'outturn' | 'target' | 'polarity' | 'annual_target' | 'rule' | 'reference';

export type RagCells = Readonly<Record<RagArgument, Cell>>;

/** R1 to R6 for one row: the word, or "" where the row is not rated. */
export function ratingWord(cells: RagCells): string | Refusal {
  const judged = judgeRating(cells);
  return judged instanceof Refusal ? judged : (judged.judgement.rating ?? '');
}

/** The same as a sentence, with the rule set that it was rated by. */
export function ratingWhy(cells: RagCells): string | Refusal {
  const judged = judgeRating(cells);
  if (judged instanceof Refusal) return judged;
  const { judgement, ruleSet } = judged;
  return judgement.rating === null
    ? judgement.why
    : `${judgement.why} Rule set: ${ruleSet.id} (${ruleSet.title}).`;
}

interface Judged {
  readonly judgement: RatingJudgement;
  readonly ruleSet: RuleSet;
}

function judgeRating(cells: RagCells): Judged | Refusal {
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
    limits: NO_LIMITS,
    lastYear: outturnOf(null),
  };
  const { target } = applicableTarget(typed.target, typed.annualTarget);
  const facts = withReference(typed, target, ruleSet.rating.form, cells.reference);
  if (facts instanceof Refusal) return facts;
  const judgement = rate(facts, ruleSet);
  if (judgement.rating !== null) return { judgement, ruleSet };
  return refuseRating(judgement, facts, target) ?? { judgement, ruleSet };
}
