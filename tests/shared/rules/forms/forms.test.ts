import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLimit, readTolerance } from '../../../../shared/figures/limitText.ts';
import { readTarget } from '../../../../shared/figures/targetText.ts';
import { NO_LIMITS } from '../../../../shared/limits.ts';
import type { DirectionRule } from '../../../../shared/rules/direction/directionRule.ts';
import { judgeDirection } from '../../../../shared/rules/direction/judgeDirection.ts';
import type { RatingFacts } from '../../../../shared/rules/rating/rate.ts';
import { rate } from '../../../../shared/rules/rating/rate.ts';
import {
  BUILT_IN_RULE_SETS,
  FLOOR,
  HELD_OR_IMPROVED_10,
  PER_INDICATOR,
  possibleRatings,
  type RuleSet,
  SHIFTED_BAND_5_10,
} from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { directionFacts, outturn, ratingFacts } from '../../../examples/facts.ts';

type Beside = Partial<RatingFacts>;

function judgement(performance: string, target: string, rules: RuleSet, beside: Beside = {}) {
  return rate(ratingFacts(performance, target, beside), rules);
}

function judged(performance: string, target: string, rules: RuleSet, beside: Beside = {}) {
  const given = judgement(performance, target, rules, beside);
  return given.rating ?? given.reason;
}

const tolerance = (text: string): Beside => ({ limits: { ...NO_LIMITS, tolerance: readTolerance(text) } });
const floor = (text: string): Beside => ({ limits: { ...NO_LIMITS, floor: readLimit(text) } });
const lastYear = (text: string): Beside => ({ lastYear: outturn(text) });
const smaller = { polarity: 'smaller' } as const;

it('every rating, and every row that is not rated, carries its rule set', () => {
  for (const rules of BUILT_IN_RULE_SETS) {
    expect(judgement('66', '65', rules).ruleSet).toBe(rules.id);
    expect(judgement('N/A', '65', rules).ruleSet).toBe(rules.id);
  }
});

it('a milestone and a row without an outturn or a target are judged alike under all of them', () => {
  for (const rules of BUILT_IN_RULE_SETS) {
    expect(judged('On Track', 'Facility opened', rules)).toBe('GREEN');
    expect(judged('Off Track', 'Facility opened', rules)).toBe('RED');
    expect(judged('N/A', '65', rules)).toBe('no-outturn');
    expect(judged('66', 'TBC', rules)).toBe('target-to-be-confirmed');
    expect(judged('66', 'N/A', rules)).toBe('no-target');
  }
});

describe('shifted-band-5-10', () => {
  it.each([
    ['95', '100', 'bigger', 'GREEN'],
    ['94.9', '100', 'bigger', 'AMBER'],
    ['90', '100', 'bigger', 'AMBER'],
    ['89.9', '100', 'bigger', 'RED'],
    ['105', '100', 'smaller', 'GREEN'],
    ['110', '100', 'smaller', 'AMBER'],
    ['110.1', '100', 'smaller', 'RED'],
    ['75.6', '84', 'bigger', 'AMBER'],
    ['-105', '-100', 'bigger', 'GREEN'],
    ['-110.1', '-100', 'bigger', 'RED'],
    ['-0.01', '0', 'bigger', 'RED'],
    ['0', '0', 'bigger', 'GREEN'],
  ] as const)('%s against %s, %s is better: %s', (performance, target, polarity, expected) => {
    expect(judged(performance, target, SHIFTED_BAND_5_10, { polarity })).toBe(expected);
  });

  it('says why a miss is GREEN', () => {
    expect(judgement('95', '100', SHIFTED_BAND_5_10).why).toBe(
      '95 against a target of 100; bigger is better, worse by no more than 5% of the target: GREEN.',
    );
  });
});

describe('held-or-improved-10', () => {
  it.each([
    ['90', '100', 'N/A', 'GREEN'],
    ['89.9', '100', '89', 'AMBER'],
    ['89.9', '100', '89.9', 'AMBER'],
    ['89.9', '100', '90', 'RED'],
    ['89.9', '100', 'N/A', 'last-year-missing'],
    ['89.9', '100', 'NEW', 'last-year-missing'],
    ['89.9', '100', '9O', 'unreadable'],
    ['89.9', '100', '90%', 'one-is-a-percentage'],
    ['-1', '0', '-1', 'AMBER'],
    ['-1', '0', '0', 'RED'],
  ])('%s against %s, %s last year: %s', (performance, target, then, expected) => {
    expect(judged(performance, target, HELD_OR_IMPROVED_10, lastYear(then))).toBe(expected);
  });

  it('the figures are compared with last year’s as both are printed', () => {
    const shown = {
      ...outturn('64%'),
      parts: [{ label: null, quantity: { value: 64, unit: '%', decimals: 0, exact: 63.8 } }],
    };
    const facts = ratingFacts('', '90%', {
      outturn: shown as RatingFacts['outturn'],
      lastYear: outturn('64%'),
    });
    expect(rate(facts, HELD_OR_IMPROVED_10).rating).toBe('AMBER');
  });

  it('each part is held to its own', () => {
    const target = '14% (Alcohol) 38% (Drugs)';
    const then = { ...smaller, ...lastYear('50% (Drugs) 15% (Alcohol)') };
    expect(judged('14% (Alcohol) 50% (Drugs)', target, HELD_OR_IMPROVED_10, then)).toBe('AMBER');
    expect(judged('14% (Alcohol) 51% (Drugs)', target, HELD_OR_IMPROVED_10, then)).toBe('RED');
  });

  it('says what was compared', () => {
    expect(judgement('62%', '80%', HELD_OR_IMPROVED_10, lastYear('61%')).why).toBe(
      '62% against a target of 80%; bigger is better, worse by more than 10% of the target, but no worse than 61% at the same point last year: AMBER.',
    );
  });
});

describe('per-indicator', () => {
  it.each([
    ['95%', '100%', '5%', 'AMBER'],
    ['94.9%', '100%', '±5%', 'RED'],
    ['85%', '90%', '5%', 'RED'],
    ['85%', '90%', '5 percentage points', 'AMBER'],
    ['85%', '90%', '5pp', 'AMBER'],
    ['84.9%', '90%', '5% points', 'RED'],
    ['95', '100', '0.05', 'AMBER'],
    ['95', '100', '+/- 5% of target', 'AMBER'],
    ['99.9', '100', '0', 'RED'],
    ['95', '100', '5', 'unreadable'],
    ['95', '100', 'some', 'unreadable'],
    ['95', '100', '', 'tolerance-missing'],
    ['100', '100', '', 'GREEN'],
    ['95', '100', '5 days', 'AMBER'],
    ['12 days', '14 days', '3 weeks', 'units-differ'],
    ['-0.1', '0', '5%', 'RED'],
    ['95', '100', 'Narrative only', 'BLUE'],
    ['95', 'N/A', 'Narrative only', 'BLUE'],
    ['95', 'Narrative only', '', 'BLUE'],
    ['Narrative only', 'N/A', 'Narrative only', 'BLUE'],
    ['On Track', '', 'Narrative only', 'BLUE'],
    ['N/A', '100', 'Narrative only', 'no-outturn'],
    ['', '100', 'Narrative only', 'no-outturn'],
    ['9O', '100', 'Narrative only', 'unreadable'],
  ])('%s against %s with a tolerance of "%s": %s', (performance, target, text, expected) => {
    expect(judged(performance, target, PER_INDICATOR, tolerance(text))).toBe(expected);
  });

  it('an amount serves beside a target of nought, which has no share', () => {
    expect(judged('1 complaint', '0', PER_INDICATOR, { ...smaller, ...tolerance('1 complaint') })).toBe(
      'AMBER',
    );
  });

  it('a tolerance of the rule set serves those that have none', () => {
    const rules: RuleSet = {
      ...PER_INDICATOR,
      rating: { form: 'per-indicator', tolerance: 0.1, indicators: {} },
    };
    expect(judged('90', '100', rules)).toBe('AMBER');
    expect(judged('90', '100', rules, tolerance('5%'))).toBe('RED');
  });

  it('says by how much, in the words of the sheet', () => {
    expect(judgement('12 days', '10 days', PER_INDICATOR, { ...smaller, ...tolerance('2 days') }).why).toBe(
      '12 days against a target of 10 days; smaller is better, worse by no more than its tolerance of 2 days: AMBER.',
    );
  });
});

describe('floor', () => {
  it.each([
    ['85%', '90%', '80%', 'bigger', 'AMBER'],
    ['80%', '90%', '80%', 'bigger', 'AMBER'],
    ['79.9%', '90%', '80%', 'bigger', 'RED'],
    ['90%', '90%', '', 'bigger', 'GREEN'],
    ['85%', '90%', '', 'bigger', 'floor-missing'],
    ['85%', '90%', 'TBC', 'bigger', 'floor-missing'],
    ['85%', '90%', 'eighty', 'bigger', 'unreadable'],
    ['85%', '90%', '80', 'bigger', 'one-is-a-percentage'],
    ['85%', '90%', '95%', 'bigger', 'floor-beyond-target'],
    ['12', '10', '15', 'smaller', 'AMBER'],
    ['16', '10', '15', 'smaller', 'RED'],
    ['-1', '0', '-2', 'bigger', 'AMBER'],
  ] as const)(
    '%s against %s with a floor of "%s", %s is better: %s',
    (performance, target, text, polarity, expected) => {
      expect(judged(performance, target, FLOOR, { polarity, ...floor(text) })).toBe(expected);
    },
  );

  it('each part has its own', () => {
    const beside = { ...smaller, ...floor('15% (Alcohol) 40% (Drugs)') };
    expect(judged('14% (Alcohol) 39% (Drugs)', '14% (Alcohol) 38% (Drugs)', FLOOR, beside)).toBe('AMBER');
    expect(judged('14% (Alcohol) 41% (Drugs)', '14% (Alcohol) 38% (Drugs)', FLOOR, beside)).toBe('RED');
    expect(
      judged('14% (Alcohol) 41% (Drugs)', '14% (Alcohol) 38% (Drugs)', FLOOR, {
        ...smaller,
        ...floor('40%'),
      }),
    ).toBe('parts-do-not-match');
  });

  it('below another area the floor still counts', () => {
    const comparator = { value: 70, area: 'England', period: '', source: 'the officer', confirmed: true };
    const beside = { target: readTarget('Better than England'), comparator };
    expect(judged('70%', '', FLOOR, { ...beside, ...floor('65%') })).toBe('AMBER');
  });

  it('says which floor, with the digits that it takes to see it', () => {
    expect(judgement('85%', '90%', FLOOR, floor('80%')).why).toBe(
      '85% against a target of 90%; bigger is better, but no worse than the floor of 80%: AMBER.',
    );
  });
});

describe('the edge of a band', () => {
  const exclusive = (rules: RuleSet): RuleSet =>
    ({ ...rules, rating: { ...rules.rating, edge: 'exclusive' } }) as RuleSet;

  it('is in it, unless the rule set says otherwise', () => {
    const flat: RuleSet = { id: 'ours', title: 'ours', rating: { form: 'flat-band', tolerance: 0.1 } };
    const cases = [
      [flat, '90', {}, 'AMBER', 'RED'],
      [SHIFTED_BAND_5_10, '95', {}, 'GREEN', 'AMBER'],
      [SHIFTED_BAND_5_10, '90', {}, 'AMBER', 'RED'],
      [HELD_OR_IMPROVED_10, '90', lastYear('95'), 'GREEN', 'RED'],
      [PER_INDICATOR, '95', tolerance('5%'), 'AMBER', 'RED'],
      [PER_INDICATOR, '95 m', tolerance('5 m'), 'AMBER', 'RED'],
      [FLOOR, '80', floor('80'), 'AMBER', 'RED'],
    ] as const;
    for (const [rules, performance, beside, inside, outside] of cases) {
      expect(judged(performance, '100', rules, beside)).toBe(inside);
      expect(judged(performance, '100', exclusive(rules), beside)).toBe(outside);
    }
  });
});

it('the words that a rule set can give are those that it gives', () => {
  const given = Object.fromEntries(
    BUILT_IN_RULE_SETS.map(rules => [rules.id, possibleRatings(rules).join(' ')]),
  );
  expect(given).toEqual({
    'two-state': 'GREEN RED',
    'flat-band-5': 'GREEN AMBER RED',
    'flat-band-10': 'GREEN AMBER RED',
    'shifted-band-5-10': 'GREEN AMBER RED',
    'held-or-improved-10': 'GREEN AMBER RED',
    'per-indicator': 'GREEN AMBER RED BLUE',
    floor: 'GREEN AMBER RED',
    range: 'GREEN RED',
  });
});

describe('the edge of a band, as a sheet works it out', () => {
  const hundredths = fc.integer({ min: 1, max: 200_000 });
  const printed = (units: number) => (units / 100).toFixed(2);

  it('a percentage of the target: on the edge is in, a hundredth beyond it is out', () => {
    const targets = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(targets, fc.integer({ min: 1, max: 99 }), fc.boolean(), (target, percent, isBigger) => {
        const polarity = isBigger ? 'bigger' : 'smaller';
        const rules: RuleSet = {
          id: 'ours',
          title: 'ours',
          rating: { form: 'flat-band', tolerance: percent / 100 },
        };
        const edge = target * (isBigger ? 100 - percent : 100 + percent);
        const beyond = isBigger ? edge - 1 : edge + 1;
        expect(judged(printed(edge), `${target}`, rules, { polarity })).toBe('AMBER');
        expect(judged(printed(beyond), `${target}`, rules, { polarity })).toBe('RED');
      }),
    );
  });

  it('an amount and a floor likewise', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (target, width) => {
        const [edge, beyond] = [printed(target - width), printed(target - width - 1)];
        const beside = {
          limits: {
            ...NO_LIMITS,
            tolerance: readTolerance(`${printed(width)} days`),
            floor: readLimit(edge),
          },
        };
        for (const rules of [PER_INDICATOR, FLOOR]) {
          expect(judged(edge, printed(target), rules, beside)).toBe('AMBER');
          expect(judged(beyond, printed(target), rules, beside)).toBe('RED');
        }
      }),
    );
  });
});

describe('directions as a council draws them', () => {
  const rule = (other: Partial<DirectionRule>): DirectionRule => ({
    arrows: 'both',
    deadBand: 0,
    cumulative: 'isolated',
    ...other,
  });
  const drawn = (now: string, then: string, how: Partial<DirectionRule>, facts = {}) => {
    const judged = judgeDirection(directionFacts(now, then, facts), rule(how));
    return judged.direction ?? judged.reason;
  };

  it('one arrow, the other, or both', () => {
    expect(drawn('2', '1', { arrows: 'short' })).toBe('better');
    expect(drawn('2', '1', { arrows: 'short' }, { against: 'long' })).toBe('arrow-not-drawn');
    expect(drawn('2', '1', { arrows: 'long' })).toBe('arrow-not-drawn');
    expect(drawn('2', '1', { arrows: 'long' }, { against: 'long' })).toBe('better');
  });

  it.each([
    ['102', '100', 'same'],
    ['98', '100', 'same'],
    ['102.1', '100', 'better'],
    ['97.9', '100', 'worse'],
    ['66.3', '65', 'same'],
    ['-102', '-100', 'same'],
    ['0.1', '0', 'better'],
    ['0', '0', 'same'],
  ])('within a dead band of 2%%: %s against %s is %s', (now, then, expected) => {
    expect(drawn(now, then, { deadBand: 0.02 })).toBe(expected);
  });

  it('a change within the dead band says that it is one', () => {
    expect(judgeDirection(directionFacts('102', '100'), rule({ deadBand: 0.02 })).why).toBe(
      '102 against 100 at the last report, bigger is better, and a change of up to 2% is the same: same.',
    );
  });

  it('a (C) count in isolation, as it stands, or without a short arrow', () => {
    const count = { kind: 'cumulative', polarity: 'smaller' } as const;
    expect(drawn('1,070', '555', {}, count)).toBe('better');
    expect(drawn('1,070', '555', { cumulative: 'raw' }, count)).toBe('worse');
    expect(drawn('1,070', '555', { cumulative: 'no-arrow' }, count)).toBe('arrow-not-drawn');
    expect(drawn('25.8%', '29.7%', { cumulative: 'no-arrow' }, count)).toBe('better');
    expect(drawn('1,070', '917', { cumulative: 'no-arrow' }, { ...count, against: 'long' })).toBe('worse');
  });
});
