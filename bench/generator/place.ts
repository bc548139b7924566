import type { Period } from '../../shared/period.ts';
import type { IndicatorTemplate } from '../catalogue/template.ts';
import type { Shape } from '../shapes/shape.ts';
import type { Dice } from './dice.ts';
import type { BenchRow } from './row.ts';

/** The report that a row is made for. */
export interface Place {
  readonly dice: Dice;
  readonly period: Period;
  readonly shape: Shape;
}

/** The figures of a row, before it is rated and commented on. */
export type DrawnFigures = Pick<
  BenchRow,
  'annualTarget' | 'target' | 'outturn' | 'shortBase' | 'longBase' | 'beforeBase' | 'mark'
>;

export type FiguresMaker = (template: IndicatorTemplate, place: Place) => DrawnFigures;
