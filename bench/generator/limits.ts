import type { Template } from '../catalogue/template.ts';
import { figure } from './figure.ts';
import type { Figures, Place } from './place.ts';
import { figureIn, type Row } from './row.ts';

/** Between 5% and 14% from the target that rates the row. */
export function limitsOf(
  figures: Figures,
  { smaller, nature }: Template,
  { dice, shape }: Place,
): Pick<Row, 'tolerance' | 'floor'> {
  const line = figureIn(figures.target) ?? figureIn(figures.annualTarget);
  if (line === null || shape.limit === null || nature === 'milestone' || nature === 'parts')
    return { tolerance: null, floor: null };
  const by = dice.whole(5, 14);
  return {
    tolerance: shape.limit === 'tolerance' ? by : null,
    floor:
      shape.limit === 'floor'
        ? figure(Math.round((line.scaled * (100 + (smaller ? by : -by))) / 100), line.decimals)
        : null,
  };
}
