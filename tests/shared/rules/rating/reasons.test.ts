import { describe, expect, it } from 'vitest';
import { readLimit, readTolerance } from '../../../../shared/figures/limitText.ts';
import { readTarget } from '../../../../shared/figures/targetText.ts';
import { NO_LIMITS } from '../../../../shared/limits.ts';
import { type RatingFacts, rate } from '../../../../shared/rules/rating/rate.ts';
import { BUILT_IN_RULE_SETS, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { outturn, ratingFacts } from '../../../examples/facts.ts';

/** What the row says beside its outturn and its target, as a sheet prints it. */
interface Beside extends Partial<Pick<RatingFacts, 'polarity' | 'kind'>> {
  readonly annual?: string;
  readonly last?: string;
  readonly england?: number;
  readonly tolerance?: string;
  readonly floor?: string;
  readonly lowerThreshold?: string;
  readonly upperThreshold?: string;
}

function factsOf(performance: string, target: string, beside: Beside): RatingFacts {
  const { annual, last, england, tolerance, floor, lowerThreshold, upperThreshold, ...other } = beside;
  return ratingFacts(performance, target, {
    ...other,
    limits: {
      tolerance: tolerance === undefined ? NO_LIMITS.tolerance : readTolerance(tolerance),
      floor: floor === undefined ? NO_LIMITS.floor : readLimit(floor),
      lowerThreshold: lowerThreshold === undefined ? NO_LIMITS.lowerThreshold : readLimit(lowerThreshold),
      upperThreshold: upperThreshold === undefined ? NO_LIMITS.upperThreshold : readLimit(upperThreshold),
    },
    ...(last !== undefined && { lastYear: outturn(last) }),
    ...(annual !== undefined && { annualTarget: readTarget(annual) }),
    ...(england !== undefined && {
      comparator: { value: england, area: 'England', period: '', source: 'commentary', confirmed: true },
    }),
  });
}

/** A built-in rule set by its id; "floor exclusive" is the same with a figure on the edge of a band out of it. */
function ruleSetOf(name: string): RuleSet {
  const [id, edge] = name.split(' ');
  const ruleSet = BUILT_IN_RULE_SETS.find(one => one.id === id);
  if (!ruleSet) throw new Error(`There is no rule set ${id}.`);
  return edge === undefined ? ruleSet : ({ ...ruleSet, rating: { ...ruleSet.rating, edge } } as RuleSet);
}

const REASONS: readonly (readonly [ruleSet: string, outturn: string, target: string, Beside, why: string])[] =
  [
    ['two-state', '95', '100', {}, '95 against a target of 100; bigger is better: RED.'],
    ['two-state', '100', '100', {}, '100 against a target of 100; bigger is better: GREEN.'],
    [
      'two-state',
      '101',
      '100',
      { polarity: 'smaller' },
      '101 against a target of 100; smaller is better: RED.',
    ],
    ['two-state', '65%', '>65%', {}, '65% against a target of better than 65%; bigger is better: RED.'],
    [
      'two-state',
      '66%',
      'N/A',
      { annual: '65%' },
      '66% against the annual target (the quarter has none) of 65%; bigger is better: GREEN.',
    ],
    [
      'two-state',
      '14% (Alcohol) 39% (Drugs)',
      '14% (Alcohol) 38% (Drugs)',
      { polarity: 'smaller' },
      'Alcohol: 14% against a target of 14% is GREEN; Drugs: 39% against a target of 38% is RED; smaller is better, and the worst part counts: RED.',
    ],
    ['two-state', '39%', '40-60%', {}, '39% against a target of 40% to 60%: RED.'],
    ['two-state', '50%', '40-60%', {}, '50% against a target of 40% to 60%: GREEN.'],
    [
      'two-state',
      '64.4%',
      '65',
      {},
      'Not rated: 64.4% and 65 cannot be compared: one of these is a percentage.',
    ],
    [
      'two-state',
      '3 days',
      '2 weeks',
      { polarity: 'smaller' },
      'Not rated: 3 days and 2 weeks are not in the same unit.',
    ],
    [
      'two-state',
      '13% (A) 38% (B)',
      '20%',
      {},
      'Not rated: the parts of the outturn and of the target do not match one to one.',
    ],
    ['two-state', '66', 'Better than England', {}, 'Not rated: the value for England is not known.'],
    [
      'two-state',
      '13% (A) 38% (B)',
      'Better than England',
      {},
      'Not rated: the outturn has several parts and England has one value.',
    ],
    [
      'two-state',
      '13% (A) 38% (B)',
      '40-60%',
      {},
      'Not rated: the outturn has several parts and the target is one range.',
    ],
    [
      'two-state',
      '65%',
      'Better than England',
      { england: 65 },
      '65% against 65% for England; bigger is better, and equal is not better: RED.',
    ],
    [
      'two-state',
      '66%',
      'Better than England',
      { england: 65 },
      '66% against 65% for England; bigger is better: GREEN.',
    ],
    ['two-state', '66', 'TBC', {}, 'Not rated: the target is still to be confirmed.'],
    ['two-state', '66', 'N/A', {}, 'Not rated: no target is set.'],
    ['two-state', '66', 'Maintain', {}, 'Not rated: "Maintain" asks for no figure.'],
    [
      'two-state',
      '66',
      'Facility opened',
      {},
      'Not rated: the outturn is a figure and the target is the words "Facility opened".',
    ],
    ['two-state', '6G', '65', {}, 'Not rated: "6G" could not be read as an outturn.'],
    ['two-state', 'N/A', '65', {}, 'Not rated: there is no outturn for this period.'],
    [
      'two-state',
      '66',
      '65',
      { polarity: 'none' },
      'Not rated: the report does not say whether bigger or smaller is better.',
    ],
    ['two-state', 'On Track', 'Facility opened', {}, 'The milestone is on track: GREEN.'],
    ['two-state', 'Off Track', 'Facility opened', {}, 'The milestone is off track: RED.'],
    [
      'two-state',
      '66',
      'N/A',
      { annual: '65', kind: 'cumulative' },
      'Not rated: the figure adds up from April, only the annual target is set, and the year is not over.',
    ],
    [
      'flat-band-5',
      '95',
      '100',
      {},
      '95 against a target of 100; bigger is better, worse by no more than 5% of the target: AMBER.',
    ],
    [
      'flat-band-5',
      '94',
      '100',
      {},
      '94 against a target of 100; bigger is better, worse by more than 5% of the target: RED.',
    ],
    [
      'flat-band-10 exclusive',
      '91',
      '100',
      {},
      '91 against a target of 100; bigger is better, worse by less than 10% of the target: AMBER.',
    ],
    [
      'flat-band-10 exclusive',
      '90',
      '100',
      {},
      '90 against a target of 100; bigger is better, worse by at least 10% of the target: RED.',
    ],
    [
      'shifted-band-5-10',
      '94',
      '100',
      {},
      '94 against a target of 100; bigger is better, worse by no more than 10% of the target: AMBER.',
    ],
    [
      'shifted-band-5-10',
      '89',
      '100',
      {},
      '89 against a target of 100; bigger is better, worse by more than 10% of the target: RED.',
    ],
    [
      'held-or-improved-10',
      '91',
      '100',
      {},
      '91 against a target of 100; bigger is better, worse by no more than 10% of the target: GREEN.',
    ],
    [
      'held-or-improved-10',
      '89',
      '100',
      { last: '90' },
      '89 against a target of 100; bigger is better, worse by more than 10% of the target, and worse than 90 at the same point last year: RED.',
    ],
    [
      'held-or-improved-10',
      '89',
      '100',
      { last: '88' },
      '89 against a target of 100; bigger is better, worse by more than 10% of the target, but no worse than 88 at the same point last year: AMBER.',
    ],
    [
      'held-or-improved-10',
      '89',
      '100',
      { last: 'N/A' },
      'Not rated: the target is missed by more than 10% of the target, and the outturn at the same point last year is not known.',
    ],
    [
      'held-or-improved-10',
      '89',
      '100',
      { last: '9O' },
      'Not rated: "9O" could not be read as last year\'s outturn.',
    ],
    [
      'held-or-improved-10',
      '13% (A) 38% (B)',
      '20% (A) 50% (B)',
      { last: '38%' },
      "Not rated: the parts of last year's outturn do not match one to one.",
    ],
    [
      'per-indicator',
      '85%',
      '90%',
      { tolerance: '5 points' },
      '85% against a target of 90%; bigger is better, worse by no more than its tolerance of 5 points: AMBER.',
    ],
    [
      'per-indicator',
      '84%',
      '90%',
      { tolerance: '5 points' },
      '84% against a target of 90%; bigger is better, worse by more than its tolerance of 5 points: RED.',
    ],
    [
      'per-indicator exclusive',
      '86%',
      '90%',
      { tolerance: '5 points' },
      '86% against a target of 90%; bigger is better, worse by less than its tolerance of 5 points: AMBER.',
    ],
    [
      'per-indicator exclusive',
      '85%',
      '90%',
      { tolerance: '5 points' },
      '85% against a target of 90%; bigger is better, worse by at least its tolerance of 5 points: RED.',
    ],
    [
      'per-indicator',
      '95',
      '100',
      {},
      'Not rated: the target is missed, and the indicator has no tolerance.',
    ],
    [
      'per-indicator',
      '95',
      '100',
      { tolerance: '5' },
      'Not rated: a tolerance of 5 may be a share or an amount; write it as a percentage of the target, or with the unit of the target.',
    ],
    [
      'per-indicator',
      '95',
      '100',
      { tolerance: 'some' },
      'Not rated: "some" could not be read as a tolerance.',
    ],
    [
      'per-indicator',
      '13 (A) 38 (B)',
      '20 (A) 50 (B)',
      { tolerance: '1% (A) 2% (C)' },
      'Not rated: the parts of the tolerance do not match one to one.',
    ],
    [
      'floor',
      '85',
      '90',
      { floor: '80' },
      '85 against a target of 90; bigger is better, but no worse than the floor of 80: AMBER.',
    ],
    [
      'floor',
      '79',
      '90',
      { floor: '80' },
      '79 against a target of 90; bigger is better, and worse than the floor of 80: RED.',
    ],
    [
      'floor exclusive',
      '81',
      '90',
      { floor: '80' },
      '81 against a target of 90; bigger is better, but better than the floor of 80: AMBER.',
    ],
    [
      'floor exclusive',
      '80',
      '90',
      { floor: '80' },
      '80 against a target of 90; bigger is better, and no better than the floor of 80: RED.',
    ],
    ['floor', '79', '90', {}, 'Not rated: the target is missed, and the indicator has no floor.'],
    ['floor', '79', '90', { floor: '95' }, 'Not rated: the floor of 95 is better than the target of 90.'],
    ['floor', '79', '90', { floor: 'x9' }, 'Not rated: "x9" could not be read as a floor.'],
    [
      'floor',
      '13% (A) 38% (B)',
      '20% (A) 50% (B)',
      { floor: '10%' },
      'Not rated: the parts of the floor and of the outturn do not match one to one.',
    ],
    ['range', '50', '40', { upperThreshold: '60' }, '50 against a target of 40 to 60: GREEN.'],
    ['range', '61', '40', { upperThreshold: '60' }, '61 against a target of 40 to 60: RED.'],
    ['range', '61', 'N/A', { upperThreshold: '60' }, 'Not rated: the other end of the range is not known.'],
    [
      'range',
      '50',
      '45',
      { lowerThreshold: '40', upperThreshold: '6O' },
      'Not rated: "6O" could not be read as an end of a range.',
    ],
    ['range', '40', '40', {}, '40 against a target of 40; bigger is better: GREEN.'],
    [
      'range',
      '50',
      'N/A',
      { lowerThreshold: '40%', upperThreshold: '60 days' },
      'Not rated: 40% and 60 days cannot be compared: one of these is a percentage.',
    ],
  ];

describe('a rating gives its reason', () => {
  it.each(REASONS)('%s, %s against %s', (ruleSet, performance, target, beside, why) => {
    expect(rate(factsOf(performance, target, beside), ruleSetOf(ruleSet)).why).toBe(why);
  });
});
