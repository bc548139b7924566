import { defineFunction } from './defineFunction.ts';
import { judgeRatingCells, ratingParameters } from './rating/judgeRatingCells.ts';
import { FunctionRefusal } from './refusals.ts';

export const ragWhy = defineFunction({
  id: 'RAGWHY',
  description:
    'Explains the rating that KPI.RAG gives in a sentence, with the rule set. Takes the same arguments as KPI.RAG.',
  parameters: ratingParameters,
  judge: cells => {
    const judged = judgeRatingCells(cells);
    if (judged instanceof FunctionRefusal) return judged;
    const { judgement, ruleSet } = judged;
    return judgement.rating === null
      ? judgement.why
      : `${judgement.why} Rule set: ${ruleSet.id} (${ruleSet.title}).`;
  },
});
