import type { Nature } from '../generator/row.ts';
import type { Unit } from '../generator/unit.ts';

/** An indicator as councils word it, with the usual size of its figure. */
export interface IndicatorTemplate {
  readonly title: string;
  readonly nature: Nature;
  /** What it counts, as commentary names it. */
  readonly things: string;
  readonly smaller?: true;
  readonly unit?: Unit;
  /** Its target, as printed digits without the point. */
  readonly low: number;
  readonly high: number;
  readonly decimals?: number;
  readonly services: readonly string[];
  /** A rolling year, with the years that it covers after the figure. */
  readonly rolling?: true;
  /** For parts: their names. */
  readonly labels?: readonly [string, string];
}

export interface CatalogueSection {
  readonly theme: string;
  readonly name: string;
  readonly templates: readonly IndicatorTemplate[];
}
