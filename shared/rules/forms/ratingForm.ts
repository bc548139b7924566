import type { LimitColumn, Limits } from '../../limits.ts';
import type { Quantity } from '../../outturn.ts';
import type { Target } from '../../target.ts';
import type { NotRatedVerdict, Rating } from '../verdict.ts';
import type { ChoiceField } from './choices.ts';
import type { FigureRating, FigureToRate } from './figureToRate.ts';

/** By indicator id, as a sheet's columns would print them: {"7": {"floor": "85%"}}. */
export type IndicatorLimits = Readonly<Record<string, Readonly<Partial<Record<LimitColumn, string>>>>>;

/**
 * What every rule has or may have. Its other fields are shares of the target, from 0 to under 1 (0.05 is 5%), or choices
 * of a few words.
 */
interface RuleFields {
  readonly form: string;
  readonly indicators?: IndicatorLimits;
}

type FieldOf<Rule extends RuleFields, Kind> = Rule extends unknown
  ? {
      [Name in Exclude<keyof Rule, keyof RuleFields>]-?: NonNullable<Rule[Name]> extends Kind ? Name : never;
    }[Exclude<keyof Rule, keyof RuleFields>]
  : never;

/** The fields of a rule that are shares. Distributes over a union of rules. */
export type ShareOf<Rule extends RuleFields> = FieldOf<Rule, number>;
/** The fields of a rule that are choices of a few words. */
export type ChoiceOf<Rule extends RuleFields> = FieldOf<Rule, string>;

export interface ShareField<IsOptional extends boolean = boolean> {
  readonly isOptional: IsOptional;
  /** What the pane's form calls it. */
  readonly label: string;
}

/**
 * Everything that Outturn knows about one way of rating. `forms.ts` lists them; reading a rule set, the pane's form and the
 * functions' reference argument follow from this object.
 */
export interface RatingForm<Rule extends RuleFields> {
  readonly form: Rule['form'];
  readonly shares: {
    readonly [Name in ShareOf<Rule>]: ShareField<undefined extends Rule[Name] ? true : false>;
  };
  /** Each may be left out of a rule, which then means the first word. */
  readonly choices: {
    readonly [Name in ChoiceOf<Rule>]: ChoiceField<Extract<Rule[Name], string>>;
  };
  /** What may decide besides the target: columns of limits, or the outturn at the same point last year. */
  readonly asksFor: readonly (LimitColumn | 'lastYear')[];
  /** What a miss is rated. A figure that reaches its line is GREEN under every form, and never comes here. */
  readonly rate: (miss: FigureToRate, rule: Rule) => FigureRating;
  /** The ratings that a rule can give, the best first. */
  readonly ratings: (rule: Rule) => readonly Rating[];
  /** Where the form reads its own target out of the row's: what to rate against. */
  readonly target?: (
    target: Target,
    limits: Limits,
    outturn: Quantity,
    rule: Rule,
  ) => Target | NotRatedVerdict;
  /** Rates BLUE an indicator that says "Narrative only" in place of its tolerance or its target. */
  readonly isNarrativeBlue?: true;
  /** Where two shares contradict each other: which to change, and how. */
  readonly contradiction?: (rule: Rule) => Contradiction<ShareOf<Rule>> | null;
  readonly words: FormWords;
}

export interface Contradiction<Share> {
  readonly share: Share;
  readonly next: string;
}

export interface FormWords {
  /** Short enough for a list in a pane of 320 px. */
  readonly name: string;
  /** How it rates, and where its limits are read. */
  readonly about: string;
  /** Why a miss is not rated, as whole sentences. */
  readonly notRated?: Readonly<Record<string, string>>;
}
