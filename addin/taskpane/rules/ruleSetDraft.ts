import {
  type ArrowMeaning,
  DEFAULT_DIRECTION_RULE,
  type DirectionRule,
} from '../../../shared/rules/direction/directionRule.ts';
import type { Edge } from '../../../shared/rules/forms/figureToRate.ts';
import { type FormName, RATING_FORMS, type ShareName } from '../../../shared/rules/forms/forms.ts';
import type { FirstBand, IndicatorLimits } from '../../../shared/rules/forms/ratingForm.ts';
import { builtInRuleSet, type RuleSet, type Wording } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { percentOf } from './percent.ts';

export type PercentField = ShareName | 'deadBand';
export type DraftField = 'title' | PercentField;

/** A rule set as it is typed: shares are per cents, as text. */
export interface RuleSetDraft extends Readonly<Record<DraftField, string>> {
  /** Null until it is first kept: then it is made from the name. */
  readonly id: string | null;
  readonly form: FormName;
  readonly edge: Edge;
  readonly arrows: DirectionRule['arrows'];
  readonly cumulative: DirectionRule['cumulative'];
  readonly shows: ArrowMeaning;
  readonly firstBand: FirstBand;
  /** The council's own words and symbols. */
  readonly wording: Wording;
  /** Limits of single indicators. They are written in the sheet's columns or in a file, and kept here as they are. */
  readonly indicators: IndicatorLimits;
}

const SHARE_NAMES = [...new Set(RATING_FORMS.flatMap(({ shares }) => Object.keys(shares) as ShareName[]))];

/** A first draft: the council's own rule set to change, or a copy of one of Outturn's. */
export function draftOf(ruleSet: RuleSet): RuleSetDraft {
  const { rating, direction = DEFAULT_DIRECTION_RULE } = ruleSet;
  const isOwn = builtInRuleSet(ruleSet.id) === null;
  const shares = rating as Readonly<Partial<Record<ShareName, number>>>;
  const percents = Object.fromEntries(SHARE_NAMES.map(name => [name, percentOf(shares[name])]));
  return {
    ...(percents as Readonly<Record<ShareName, string>>),
    id: isOwn ? ruleSet.id : null,
    title: isOwn ? ruleSet.title : '',
    form: rating.form,
    edge: ('edge' in rating && rating.edge) || 'inclusive',
    arrows: direction.arrows,
    deadBand: percentOf(direction.deadBand),
    cumulative: direction.cumulative,
    shows: direction.shows ?? 'better',
    firstBand: ('firstBand' in rating && rating.firstBand) || 'GREEN',
    wording: ruleSet.wording ?? {},
    indicators: 'indicators' in rating ? rating.indicators : {},
  };
}
