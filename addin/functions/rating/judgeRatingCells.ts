import { NO_LIMITS } from '../../../shared/limits.ts';
import { applicableTarget } from '../../../shared/rules/rating/applicableTarget.ts';
import { type RatingFacts, type RatingJudgement, rate } from '../../../shared/rules/rating/rate.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { type CellArgument, readOutturnArgument, readTargetArgument } from '../arguments/cellArgument.ts';
import { readPolarityArgument } from '../arguments/polarityArgument.ts';
import { readRuleArgument } from '../arguments/ruleArgument.ts';
import { FunctionRefusal } from '../refusals.ts';
import { refuseRating } from './ratingRefusal.ts';
import { addReference } from './referenceFacts.ts';

export type RagArgument = 'outturn' | 'target' | 'polarity' | 'annual_target' | 'rule' | 'reference';

export type RagCells = Readonly<Record<RagArgument, CellArgument>>;

/** R1 to R6 for one row: the word, or "" where the row is not rated. */
export function ratingWord(cells: RagCells): string | FunctionRefusal {
  const judged = judgeRating(cells);
  return judged instanceof FunctionRefusal ? judged : (judged.judgement.rating ?? '');
}

/** The same as a sentence, with the rule set that it was rated by. */
export function ratingWhy(cells: RagCells): string | FunctionRefusal {
  const judged = judgeRating(cells);
  if (judged instanceof FunctionRefusal) return judged;
  const { judgement, ruleSet } = judged;
  return judgement.rating === null
    ? judgement.why
    : `${judgement.why} Rule set: ${ruleSet.id} (${ruleSet.title}).`;
}

interface Judged {
  readonly judgement: RatingJudgement;
  readonly ruleSet: RuleSet;
}

function judgeRating(cells: RagCells): Judged | FunctionRefusal {
  const polarity = readPolarityArgument(cells.polarity);
  if (polarity instanceof FunctionRefusal) return polarity;
  const ruleSet = readRuleArgument(cells.rule);
  if (ruleSet instanceof FunctionRefusal) return ruleSet;
  const typed: RatingFacts = {
    outturn: readOutturnArgument(cells.outturn),
    target: readTargetArgument(cells.target),
    annualTarget: readTargetArgument(cells.annual_target),
    polarity,
    // No parameter says these: whoever gives the annual target asks to be rated on it.
    kind: 'unmarked',
    quarter: null,
    comparator: null,
    limits: NO_LIMITS,
    lastYear: readOutturnArgument(null),
  };
  const { target } = applicableTarget(typed.target, typed.annualTarget);
  const facts = addReference(typed, target, ruleSet.rating.form, cells.reference);
  if (facts instanceof FunctionRefusal) return facts;
  const judgement = rate(facts, ruleSet);
  if (judgement.rating !== null) return { judgement, ruleSet };
  return refuseRating(judgement, facts, target) ?? { judgement, ruleSet };
}
