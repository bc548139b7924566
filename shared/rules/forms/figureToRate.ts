import type { Limits } from '../../limits.ts';
import type { Base, Quantity } from '../../outturn.ts';
import { compareByPolarity, type NumberPolarity } from '../compare/compareByPolarity.ts';
import type { NotRatedVerdict, Rating } from '../verdict.ts';

/** Whether a figure on the edge of a band is in it. */
export type Edge = 'inclusive' | 'exclusive';

/** A figure and the line it has to reach, with what a rule set may need besides the two. */
export interface FigureToRate {
  /** In the unit of the line, as the cell holds it. */
  readonly value: Quantity;
  readonly line: Quantity;
  readonly polarity: NumberPolarity;
  /** The figure as printed, which is what an earlier one is compared with (D6). */
  readonly printed: Quantity;
  /** Which part of a two-part outturn it is; null where there is one. */
  readonly label: string | null;
  readonly limits: Limits;
  /** The outturn of the same period last year. */
  readonly lastYear: Base;
  /** The outturn of the period before. */
  readonly lastPeriod: Base;
}

/** `because` continues "64.4% against a target of 65%; bigger is better", or is "". */
export type FigureRating = { readonly rating: Rating; readonly because: string } | NotRatedVerdict;

/** Whether the figure is no worse than `limit`, which is in its unit. */
export function reaches({ value, polarity }: FigureToRate, limit: number, edge: Edge = 'inclusive'): boolean {
  const difference = compareByPolarity(value.value, limit, polarity);
  return edge === 'inclusive' ? difference >= 0 : difference > 0;
}
