import type { IndicatorTemplate } from '../catalogue/template.ts';
import { figure } from './figure.ts';
import type { DrawnFigures, Place } from './place.ts';
import { type BenchRow, figureIn } from './row.ts';

/** Between 5% and 14% from the target that rates the row. */
export function limitsOf(
  figures: DrawnFigures,
  { smaller, nature }: IndicatorTemplate,
  { dice, shape }: Place,
): Pick<BenchRow, 'tolerance' | 'floor'> {
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
