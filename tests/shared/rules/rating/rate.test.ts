import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../../shared/figures/targetText.ts';
import type { Polarity } from '../../../../shared/indicator.ts';
import { type Limit, type Limits, NO_LIMITS } from '../../../../shared/limits.ts';
import type { Outturn } from '../../../../shared/outturn.ts';
import { rate } from '../../../../shared/rules/rating/rate.ts';
import {
  BUILT_IN_RULE_SETS,
  FLAT_BAND_5,
  FLAT_BAND_10,
  TWO_STATE,
} from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { ratingFacts } from '../../../examples/facts.ts';

const figure = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, decimals]) => ({ value: units / 10 ** decimals, unit: '', decimals }));
const ruleSet = fc.constantFrom(...BUILT_IN_RULE_SETS);
/** A range, or what is nearest, is reached from either side, so that polarity does not matter: their own tests cover them. */
const polarRuleSet = fc.constantFrom(
  ...BUILT_IN_RULE_SETS.filter(({ id }) => id !== 'range' && id !== 'nearest-5-10'),
);
const polarity = fc.constantFrom<Polarity>('bigger', 'smaller');

type Figure = { value: number; unit: string; decimals: number };

function rated(value: Figure, target: Figure, way: Polarity, rules = TWO_STATE) {
  const outturn: Outturn = {
    state: 'measured',
    parts: [{ label: null, quantity: value }],
    dataPeriod: null,
    provisional: false,
  };
  const facts = ratingFacts('0', '0', {
    outturn,
    target: { state: 'number', parts: [{ label: null, quantity: target }] },
    polarity: way,
    limits: limitsBeside(target, way),
    lastYear: { ...outturn, parts: [{ label: null, quantity: worseBy(target, 0.25, way) }] },
  });
  return rate(facts, rules).rating;
}

/** What the rule sets ask for beside the target, measured by the target. */
function limitsBeside(target: Figure, way: Polarity): Limits {
  const limit = (quantity: Figure): Limit => ({ state: 'number', parts: [{ label: null, quantity }] });
  return {
    ...NO_LIMITS,
    tolerance: limit({ value: 7, unit: '%', decimals: 0 }),
    floor: limit(worseBy(target, 0.2, way)),
    baseline: limit(target),
    benchmark: limit(target),
  };
}

function worseBy(target: Figure, share: number, way: Polarity): Figure {
  const width = Math.abs(target.value) * share;
  return { ...target, value: target.value + (way === 'bigger' ? -width : width) };
}

const negative = (figure: Figure): Figure => ({ ...figure, value: -figure.value });
const scaled = (figure: Figure, by: number): Figure => ({ ...figure, value: figure.value * by });

describe('whatever the figures', () => {
  it('equality is GREEN under every rule set', () => {
    fc.assert(fc.property(figure, polarity, ruleSet, (f, way, rules) => rated(f, f, way, rules) === 'GREEN'));
  });

  it('bigger is better over the figures is smaller is better over their negatives', () => {
    fc.assert(
      fc.property(figure, figure, polarRuleSet, (value, target, rules) => {
        expect(rated(value, target, 'bigger', rules)).toBe(
          rated(negative(value), negative(target), 'smaller', rules),
        );
      }),
    );
  });

  it('a change of scale changes no rating', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        polarity,
        polarRuleSet,
        fc.integer({ min: -20, max: 20 }),
        (v, t, way, rules, power) => {
          const by = 2 ** power;
          expect(rated(scaled(v, by), scaled(t, by), way, rules)).toBe(rated(v, t, way, rules));
        },
      ),
    );
  });

  it('a better outturn never has a worse rating', () => {
    const order = ['RED', 'AMBER', 'GREEN'];
    fc.assert(
      fc.property(figure, figure, figure, polarity, polarRuleSet, (a, b, target, way, rules) => {
        const [worse, better] = (way === 'bigger') === a.value < b.value ? [a, b] : [b, a];
        const rank = (f: Figure) => order.indexOf(rated(f, target, way, rules) as string);
        expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
      }),
    );
  });

  it('at the line there is no AMBER, and off it the two-state rating is GREEN or RED as the figures lie', () => {
    fc.assert(
      fc.property(figure, figure, (value, target) => {
        expect(rated(value, target, 'bigger')).toBe(value.value >= target.value ? 'GREEN' : 'RED');
      }),
    );
  });
});

describe('R1 to R6', () => {
  const word = (performance: string, target: string, other = {}, rules = TWO_STATE) => {
    const judgement = rate(ratingFacts(performance, target, other), rules);
    return judgement.rating ?? judgement.reason;
  };

  it.each([
    ['64.4%', '65%', 'bigger', 'RED'],
    ['65%', '65%', 'bigger', 'GREEN'],
    ['89.82%', '90%', 'bigger', 'RED'],
    ['1,070', '906', 'smaller', 'RED'],
    ['0', '0', 'bigger', 'GREEN'],
    ['-0.04', '-0.1', 'bigger', 'GREEN'],
    ['0.644', '65%', 'bigger', 'RED'],
    ['£950k', '£1.2m', 'smaller', 'GREEN'],
    ['50%', 'Greater than 50%', 'bigger', 'RED'],
    ['9%', 'Maintain 9% or above', 'bigger', 'GREEN'],
    ['50%', '40-60%', 'bigger', 'GREEN'],
    ['60.1%', '40-60%', 'smaller', 'RED'],
    ['12 days', '10 days', 'smaller', 'RED'],
    ['1 day', '2 days', 'smaller', 'GREEN'],
    ['45 mins', '44 minutes', 'smaller', 'RED'],
    ['118.4kg', '220.50 kg per head', 'smaller', 'GREEN'],
    ['£12.50', '12', 'smaller', 'RED'],
  ])('%s against %s, %s is better: %s', (performance, target, way, expected) => {
    expect(word(performance, target, { polarity: way })).toBe(expected);
  });

  it('R2: a quarter without a target is rated on the annual one, and the sentence says so', () => {
    const judgement = rate(ratingFacts('3', 'N/A', { annualTarget: readTarget('3') }), TWO_STATE);
    expect(judgement).toMatchObject({ rating: 'GREEN', basis: 'annual-target' });
    expect(judgement.why).toContain('the annual target (the period has none) of 3');
  });

  it('a rule set that rates against the annual target always says so, and one against the profiled never does', () => {
    const facts = ratingFacts('55', '50', { annualTarget: readTarget('60') });
    const annual = rate(facts, { ...TWO_STATE, target: 'annual' });
    expect(annual).toMatchObject({ rating: 'RED', basis: 'annual-by-rule' });
    expect(annual.why).toBe('55 against the annual target of 60; bigger is better: RED.');
    expect(rate(facts, { ...TWO_STATE, target: 'profiled' }).rating).toBe('GREEN');
    const without = ratingFacts('55', 'N/A', { annualTarget: readTarget('60') });
    expect(rate(without, { ...TWO_STATE, target: 'profiled' })).toMatchObject({ reason: 'no-target' });
  });

  it('R2: a count that adds up from April is not held to its annual target before Q4', () => {
    const facts = { annualTarget: readTarget('1,000'), kind: 'cumulative' } as const;
    for (const quarter of [1, 2, 3] as const) {
      expect(word('400', 'N/A', { ...facts, quarter })).toBe('annual-target-before-year-end');
    }
    expect(word('400', 'N/A', { ...facts, period: { months: 3, part: 4 } })).toBe('RED');
    expect(word('400', 'N/A', { ...facts, period: { months: 12, part: 1 } })).toBe('RED');
    expect(word('400', 'N/A', { ...facts, annualTarget: readTarget('TBC') })).toBe('target-to-be-confirmed');
  });

  it('R2: a (C) percentage does not add up, so it is rated on the annual target in any quarter', () => {
    expect(
      word('40%', 'N/A', {
        annualTarget: readTarget('39%'),
        kind: 'cumulative',
        period: { months: 3, part: 1 },
      }),
    ).toBe('GREEN');
    expect(
      word('40', 'N/A', {
        annualTarget: readTarget('39'),
        kind: 'cumulative-ratio',
        period: { months: 3, part: 1 },
      }),
    ).toBe('GREEN');
  });

  it('R3: better than England is strictly better, and equal is not', () => {
    const comparator = { value: 184, area: 'England', period: '', source: 'commentary', confirmed: false };
    const facts = { polarity: 'smaller', comparator } as const;
    expect(word('157 per 100,000 population', 'Better than England', facts)).toBe('GREEN');
    const equal = rate(ratingFacts('184', 'Better than England', facts), TWO_STATE);
    expect(equal).toMatchObject({ rating: 'RED' });
    expect(equal.why).toContain('equal is not better');
    expect(word('157', 'Better than England', { polarity: 'smaller' })).toBe('comparator-missing');
  });

  it('R4: a milestone is its own rating, with or without a target', () => {
    expect(word('On Track', 'GRIP stage 3 achieved', { polarity: 'none' })).toBe('GREEN');
    expect(word('Off Track', '', { polarity: 'none' })).toBe('RED');
  });

  it.each([
    ['N/A', '87%', 'no-outturn'],
    ['72%', 'TBC', 'target-to-be-confirmed'],
    ['72%', 'N/A', 'no-target'],
    ['72%', 'Monitor only', 'no-target'],
    ['72%', 'Facility opened', 'target-is-text'],
    ['Not due', '87%', 'no-outturn'],
    ['7O%', '87%', 'unreadable'],
    ['64.4%', '65', 'one-is-a-percentage'],
    ['12 days', '3 weeks', 'units-differ'],
    ['45 per 100 population', '45 per 100,000 population', 'units-differ'],
    ['12 pupils', '12p', 'units-differ'],
    ['1.3', '£1.2m', 'units-differ'],
    ['13% (Alcohol) 40% (Drugs)', '38%', 'parts-do-not-match'],
  ])('R5, R6: %s against %s is not rated: %s', (performance, target, reason) => {
    expect(word(performance, target)).toBe(reason);
  });

  it('a two-part target is GREEN only if both parts are, matched by label in any order', () => {
    const target = '14% (Alcohol) 38% (Drugs)';
    expect(word('38% (Drugs) 14% (Alcohol)', target, { polarity: 'smaller' })).toBe('GREEN');
    expect(word('13% (Alcohol) 40% (Drugs)', target, { polarity: 'smaller' })).toBe('RED');
    expect(word('13% (Alcohol) 39% (Drugs)', target, { polarity: 'smaller' }, FLAT_BAND_5)).toBe('AMBER');
  });
});

describe('a flat band', () => {
  const word = (performance: string, target: string, way: Polarity, rules = FLAT_BAND_10) =>
    rate(ratingFacts(performance, target, { polarity: way }), rules).rating;

  it.each([
    ['75.6', '84', 'bigger', 'AMBER'],
    ['75.59', '84', 'bigger', 'RED'],
    ['92.4', '84', 'smaller', 'AMBER'],
    ['92.5', '84', 'smaller', 'RED'],
    ['-0.11', '-0.1', 'bigger', 'AMBER'],
    ['-0.12', '-0.1', 'bigger', 'RED'],
    ['-1', '0', 'bigger', 'RED'],
    ['0', '0', 'smaller', 'GREEN'],
  ] as const)('of 10%%: %s against %s, %s is better: %s', (performance, target, way, expected) => {
    expect(word(performance, target, way)).toBe(expected);
  });

  it('is a share of the target, not points: 85% against 90% is 5.6% off, so RED at 5%', () => {
    expect(word('85%', '90%', 'bigger', FLAT_BAND_5)).toBe('RED');
    expect(word('85.5%', '90%', 'bigger', FLAT_BAND_5)).toBe('AMBER');
  });

  it('says how far a miss was allowed to be, and by which rule set it was judged', () => {
    const judgement = rate(ratingFacts('85.5%', '90%'), FLAT_BAND_5);
    expect(judgement).toMatchObject({ rating: 'AMBER', ruleSet: 'flat-band-5' });
    expect(judgement.why).toBe(
      '85.5% against a target of 90%; bigger is better, worse by no more than 5% of the target: AMBER.',
    );
  });
});
