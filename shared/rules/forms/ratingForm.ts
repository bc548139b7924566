import type { LimitColumn, Limits } from '../../limits.ts';
import type { Quantity } from '../../outturn.ts';
import type { Target } from '../../target.ts';
import type { NotRatedVerdict, Rating } from '../verdict.ts';
import type { Edge, FigureRating, FigureToRate } from './figureToRate.ts';

/** By indicator id, as a sheet's columns would print them: {"7": {"floor": "85%"}}. */
export type IndicatorLimits = Readonly<Record<string, Readonly<Partial<Record<LimitColumn, string>>>>>;

/** The rating of a figure in the first of two bands. */
export type FirstBand = 'GREEN' | 'YELLOW';

/** What every rule has or may have; its other fields are shares of the target, from 0 to under 1 (0.05 is 5%). */
interface RuleFields {
  readonly form: string;
  readonly edge?: Edge;
  readonly firstBand?: FirstBand;
  readonly indicators?: IndicatorLimits;
}

/** The fields of a rule that are shares. Distributes over a union of rules. */
export type ShareOf<Rule extends RuleFields> = Rule extends unknown
  ? Exclude<keyof Rule, keyof RuleFields>
  : never;

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
  /** What may decide besides the target: columns of limits, or the outturn at the same point last year. */
  readonly asksFor: readonly (LimitColumn | 'lastYear')[];
  /** Whether a rule may say that a figure on the edge of its band is outside it. */
  readonly hasEdge: 'edge' extends keyof Rule ? true : false;
  /** Whether a rule may say that its first band is YELLOW, for councils with a state between GREEN and AMBER. */
  readonly hasFirstBand: 'firstBand' extends keyof Rule ? true : false;
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
