import { NO_LIMITS } from '../../../shared/limits.ts';
import { WHOLE_YEAR } from '../../../shared/period.ts';
import { applicableTarget } from '../../../shared/rules/rating/applicableTarget.ts';
import { type RatingFacts, type RatingJudgement, rate } from '../../../shared/rules/rating/rate.ts';
import type { RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { type CellArgument, readOutturnArgument, readTargetArgument } from '../arguments/cellArgument.ts';
import { polarityParameter, readPolarityArgument } from '../arguments/polarityArgument.ts';
import { readRuleArgument } from '../arguments/ruleArgument.ts';
import { FunctionRefusal } from '../refusals.ts';
import { refuseRating } from './ratingRefusal.ts';
import { addReference } from './referenceFacts.ts';

export const ratingParameters = {
  outturn: {
    description: 'The outturn, as a number or as the report prints it: 64.4%, 1,070 RED, On Track, N/A.',
  },
  target: { description: 'The target for the quarter: a number, 65%, Better than England, TBC or N/A.' },
  polarity: polarityParameter,
  annual_target: {
    description: 'The annual target, used if the target is N/A. Leave it out for a (C) count before Q4.',
    optional: true,
  },
  rule: {
    description:
      "A share of the target within which a miss is AMBER, such as 0.1, or a rule set's id. Left out: GREEN or RED, with no band.",
    optional: true,
  },
  reference: {
    description:
      "One more figure that the target or the rule needs: England's value if the target is Better than England, last year's outturn, a tolerance, a floor, or the other end of a range.",
    optional: true,
  },
} as const;

type RatingCells = Readonly<Record<keyof typeof ratingParameters, CellArgument>>;

interface Judged {
  readonly judgement: RatingJudgement;
  readonly ruleSet: RuleSet;
}

export function judgeRatingCells(cells: RatingCells): Judged | FunctionRefusal {
  const polarity = readPolarityArgument(cells.polarity);
  if (polarity instanceof FunctionRefusal) return polarity;
  const ruleSet = readRuleArgument(cells.rule);
  if (ruleSet instanceof FunctionRefusal) return ruleSet;
  const typed: RatingFacts = {
    outturn: readOutturnArgument(cells.outturn),
    target: readTargetArgument(cells.target),
    annualTarget: readTargetArgument(cells.annual_target),
    polarity,
    // No parameter gives the kind or the period: to give an annual target is to ask for a rating against it.
    kind: 'unmarked',
    period: WHOLE_YEAR,
    comparator: null,
    limits: NO_LIMITS,
    lastYear: readOutturnArgument(null),
    lastPeriod: readOutturnArgument(null),
  };
  const { target } = applicableTarget(typed.target, typed.annualTarget, ruleSet.target);
  const facts = addReference(typed, target, ruleSet.rating.form, cells.reference);
  if (facts instanceof FunctionRefusal) return facts;
  const judgement = rate(facts, ruleSet);
  if (judgement.rating !== null) return { judgement, ruleSet };
  return refuseRating(judgement, facts, target) ?? { judgement, ruleSet };
}
