import { percentText } from '../../rules/compare/percentText.ts';
import { pointsOf, pointsText } from '../../rules/compare/points.ts';
import type { RatingRule } from '../../rules/forms/forms.ts';
import type { TargetRule } from '../../rules/rating/applicableTarget.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { fill } from '../../words/fill.ts';
import { fittedTitles } from './words.ts';

type Fitted = readonly [title: string, rating: RatingRule];

const WIDTHS = [0.01, 0.02, 0.025, 0.03, 0.04, 0.05, 0.075, 0.1, 0.15, 0.2];
const FIRST = [0.01, 0.02, 0.03, 0.05, 0.1];
const SECOND = [0.05, 0.1, 0.15, 0.2];
const IMPROVED = [0.05, 0.1, 0.15];
const SINCE = ['last-year', 'last-period'] as const;

const bands = FIRST.flatMap(green =>
  SECOND.filter(amber => amber > green).map(amber => [green, amber] as const),
);

/** Rules with the widths that councils publish, the plainest forms first: of two that explain as much, the plainer counts. */
const FITTED: readonly Fitted[] = [
  ...WIDTHS.map(
    (tolerance): Fitted => [
      fill(fittedTitles.flat, { width: percentText(tolerance) }),
      { form: 'flat-band', tolerance },
    ],
  ),
  ...WIDTHS.map(
    (points): Fitted => [
      fill(fittedTitles.points, { width: pointsText(pointsOf(points)) }),
      { form: 'points-band', points },
    ],
  ),
  ...bands.map(
    ([green, amber]): Fitted => [
      fill(fittedTitles.shifted, { green: percentText(green), amber: percentText(amber) }),
      { form: 'shifted-band', green, amber },
    ],
  ),
  ...WIDTHS.map(
    (tolerance): Fitted => [
      fill(fittedTitles.flatExclusive, { width: percentText(tolerance) }),
      { form: 'flat-band', tolerance, edge: 'exclusive' },
    ],
  ),
  ...bands.map(
    ([green, amber]): Fitted => [
      fill(fittedTitles.ownEdges, { green: percentText(green), amber: percentText(amber) }),
      { form: 'shifted-band', green, amber, greenEdge: 'inclusive', edge: 'exclusive' },
    ],
  ),
  ...IMPROVED.flatMap(tolerance =>
    SINCE.map(
      (against): Fitted => [
        fill(fittedTitles.improved, { width: percentText(tolerance), since: fittedTitles[against] }),
        { form: 'band-or-improved', tolerance, against },
      ],
    ),
  ),
  ...IMPROVED.flatMap(tolerance =>
    SINCE.map(
      (against): Fitted => [
        fill(fittedTitles.held, { width: percentText(tolerance), since: fittedTitles[against] }),
        { form: 'held-or-improved', tolerance, against },
      ],
    ),
  ),
  ...bands.map(
    ([green, amber]): Fitted => [
      fill(fittedTitles.nearest, { green: percentText(green), amber: percentText(amber) }),
      { form: 'nearest', green, amber },
    ],
  ),
];

const builtIn = new Set(BUILT_IN_RULE_SETS.map(({ rating }) => JSON.stringify(rating)));

const ruleSetOf = ([title, rating]: Fitted, target?: TargetRule): RuleSet => ({
  // The id is made when a person takes the proposal.
  id: '',
  title: target === undefined ? title : fill(fittedTitles.annual, { title }),
  rating,
  ...(target && { target }),
});

const OWN_TARGET = FITTED.filter(([, rating]) => !builtIn.has(JSON.stringify(rating))).map(each =>
  ruleSetOf(each),
);

const ANNUAL = [
  ...BUILT_IN_RULE_SETS.map(({ title, rating }): Fitted => [title, rating]),
  ...FITTED.filter(([, rating]) => !builtIn.has(JSON.stringify(rating))),
].map(each => ruleSetOf(each, 'annual'));

/** Rules that Outturn does not list and that a sheet may be rated by, the plainest first. */
export const fittedRules = (hasBothTargets: boolean): readonly RuleSet[] =>
  hasBothTargets ? [...OWN_TARGET, ...ANNUAL] : OWN_TARGET;
