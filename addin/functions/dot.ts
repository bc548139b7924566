import { ARROWS, NO_ARROW } from '../../shared/rules/direction/judgeDirection.ts';
import { defineFunction } from './defineFunction.ts';
import { directionParameters, judgeDirectionCells } from './direction/judgeDirectionCells.ts';
import { FunctionRefusal } from './refusals.ts';

/** Rules D1 to D7 for one row: the arrow, or "-" if there is nothing to compare. */
export const dot = defineFunction({
  id: 'DOT',
  description:
    'Gives the direction of travel: ↑ better, → the same, ↓ worse, or - if there is nothing to compare.',
  parameters: directionParameters,
  judge: cells => {
    const judgement = judgeDirectionCells(cells);
    if (judgement instanceof FunctionRefusal) return judgement;
    return judgement.direction === null ? NO_ARROW : ARROWS[judgement.direction];
  },
});
