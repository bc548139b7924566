import { DEFAULT_DIRECTION_RULE, type DirectionRule } from '../../../shared/rules/direction/directionRule.ts';
import type { Edge } from '../../../shared/rules/forms/edge.ts';
import type { IndicatorLimits } from '../../../shared/rules/forms/indicatorLimits.ts';
import { builtInRuleSet, type RatingRule, type RuleSet } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { percentOf } from './percent.ts';

export type Form = RatingRule['form'];
export type PercentField = 'tolerance' | 'green' | 'amber' | 'deadBand';
export type DraftField = 'title' | PercentField;

/** A rule set as it is typed: shares are in per cent, as texts. */
export interface RuleSetDraft extends Readonly<Record<DraftField, string>> {
  /** Null till it is first kept: then it is made of the name. */
  readonly id: string | null;
  readonly form: Form;
  readonly edge: Edge;
  readonly arrows: DirectionRule['arrows'];
  readonly cumulative: DirectionRule['cumulative'];
  /** Limits of single indicators, which are written in the sheet's columns or in a file, and kept here as they are. */
  readonly indicators: IndicatorLimits;
}

/** What each form asks for, and whether it can do without. */
export const FORM_PERCENTS: Readonly<
  Record<Form, Readonly<Partial<Record<PercentField, 'needed' | 'optional'>>>>
> = {
  line: {},
  'flat-band': { tolerance: 'needed' },
  'shifted-band': { green: 'needed', amber: 'needed' },
  'held-or-improved': { tolerance: 'needed' },
  'per-indicator': { tolerance: 'optional' },
  floor: {},
  range: { tolerance: 'optional' },
};

/** To begin with: the council's own rules to change, or one of Outturn's to make new ones of. */
export function draftOf(ruleSet: RuleSet): RuleSetDraft {
  const { rating, direction = DEFAULT_DIRECTION_RULE } = ruleSet;
  const isOwn = builtInRuleSet(ruleSet.id) === null;
  const percent = (name: PercentField): string =>
    name in rating ? percentOf((rating as unknown as Record<string, number>)[name]) : '';
  return {
    id: isOwn ? ruleSet.id : null,
    title: isOwn ? ruleSet.title : '',
    form: rating.form,
    tolerance: percent('tolerance'),
    green: percent('green'),
    amber: percent('amber'),
    edge: ('edge' in rating && rating.edge) || 'inclusive',
    arrows: direction.arrows,
    deadBand: percentOf(direction.deadBand),
    cumulative: direction.cumulative,
    indicators: 'indicators' in rating ? rating.indicators : {},
  };
}
