import { defineFunction } from './defineFunction.ts';
import { judgeRatingCells, ratingParameters } from './rating/judgeRatingCells.ts';
import { FunctionRefusal } from './refusals.ts';

/** Rules R1 to R6 for one row: the rating in a word, or "" if the row is not rated. */
export const rag = defineFunction({
  id: 'RAG',
  description:
    'Rates an outturn against its target: GREEN, AMBER, RED or BLUE, or nothing if the row is not rated.',
  parameters: ratingParameters,
  judge: cells => {
    const judged = judgeRatingCells(cells);
    return judged instanceof FunctionRefusal ? judged : (judged.judgement.rating ?? '');
  },
});
