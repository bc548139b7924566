import {
  type ArrowMeaning,
  DEFAULT_DIRECTION_RULE,
  type DirectionRule,
} from '../../../shared/rules/direction/directionRule.ts';
import { type ChoiceField, defaultChoice } from '../../../shared/rules/forms/choices.ts';
import {
  type ChoiceName,
  type FormName,
  RATING_FORMS,
  type ShareName,
} from '../../../shared/rules/forms/forms.ts';
import type { IndicatorLimits } from '../../../shared/rules/forms/ratingForm.ts';
import type { TargetRule } from '../../../shared/rules/rating/applicableTarget.ts';
import { builtInRuleSet, type RuleSet, type Wording } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { percentOf } from './percent.ts';

export type PercentField = ShareName | 'deadBand' | 'deadBandPoints';
export type DraftField = 'title' | PercentField;

/** A rule set as it is typed: shares are per cents, as text. */
export interface RuleSetDraft extends Readonly<Record<DraftField | ChoiceName, string>> {
  /** Null until it is first kept: then it is made from the name. */
  readonly id: string | null;
  readonly form: FormName;
  /** Which target a figure is rated against; `own-or-annual` is the period's own, and the annual one where it has none. */
  readonly target: TargetRule | 'own-or-annual';
  readonly arrows: DirectionRule['arrows'];
  readonly cumulative: DirectionRule['cumulative'];
  readonly shows: ArrowMeaning;
  /** The council's own words and symbols. */
  readonly wording: Wording;
  /** Limits of single indicators. They are written in the sheet's columns or in a file, and kept here as they are. */
  readonly indicators: IndicatorLimits;
}

const SHARE_NAMES = [...new Set(RATING_FORMS.flatMap(({ shares }) => Object.keys(shares) as ShareName[]))];

const CHOICES: ReadonlyMap<string, ChoiceField> = new Map(
  RATING_FORMS.flatMap(({ choices }) => Object.entries(choices)),
);

/** A first draft: the council's own rule set to change, or a copy of one of Outturn's. */
export function draftOf(ruleSet: RuleSet): RuleSetDraft {
  const { rating, direction = DEFAULT_DIRECTION_RULE } = ruleSet;
  const isOwn = builtInRuleSet(ruleSet.id) === null;
  const shares = rating as Readonly<Partial<Record<ShareName, number>>>;
  const percents = Object.fromEntries(SHARE_NAMES.map(name => [name, percentOf(shares[name])]));
  const chosen = rating as unknown as Readonly<Record<string, unknown>>;
  const choices = Object.fromEntries(
    [...CHOICES].map(([name, choice]) => [name, String(chosen[name] ?? defaultChoice(choice))]),
  );
  return {
    ...(percents as Readonly<Record<ShareName, string>>),
    ...(choices as Readonly<Record<ChoiceName, string>>),
    id: isOwn ? ruleSet.id : null,
    title: isOwn ? ruleSet.title : '',
    form: rating.form,
    target: ruleSet.target ?? 'own-or-annual',
    arrows: direction.arrows,
    deadBand: percentOf(direction.deadBand),
    deadBandPoints: percentOf(direction.deadBandPoints),
    cumulative: direction.cumulative,
    shows: direction.shows ?? 'better',
    wording: ruleSet.wording ?? {},
    indicators: 'indicators' in rating ? rating.indicators : {},
  };
}
