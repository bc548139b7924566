import { defineFunction } from './defineFunction.ts';
import { directionParameters, judgeDirectionCells } from './direction/judgeDirectionCells.ts';
import { FunctionRefusal } from './refusals.ts';

export const dotWhy = defineFunction({
  id: 'DOTWHY',
  description: 'Explains the arrow that KPI.DOT gives in a sentence. Takes the same arguments as KPI.DOT.',
  parameters: directionParameters,
  judge: cells => {
    const judgement = judgeDirectionCells(cells);
    return judgement instanceof FunctionRefusal ? judgement : judgement.why;
  },
});
