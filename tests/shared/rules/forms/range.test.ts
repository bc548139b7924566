import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLimit } from '../../../../shared/figures/limitText.ts';
import { NO_LIMITS } from '../../../../shared/limits.ts';
import { rate } from '../../../../shared/rules/rating/rate.ts';
import { possibleRatings, RANGE, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { ratingFacts } from '../../../examples/facts.ts';

interface Ends {
  readonly lower?: string;
  readonly upper?: string;
}

function judged(
  performance: string,
  target: string,
  { lower = '', upper = '' }: Ends = {},
  rules: RuleSet = RANGE,
) {
  const limits = { ...NO_LIMITS, lowerThreshold: readLimit(lower), upperThreshold: readLimit(upper) };
  const judgement = rate(ratingFacts(performance, target, { limits }), rules);
  return judgement.rating ?? judgement.reason;
}

const whole = fc.integer({ min: -10_000, max: 10_000 });

describe('a range', () => {
  it.each([
    ['50%', '40-60%', {}, 'GREEN'],
    ['60%', '40-60%', {}, 'GREEN'],
    ['60.1%', '40-60%', {}, 'RED'],
    ['40%', 'N/A', { lower: '40%', upper: '60%' }, 'GREEN'],
    ['39.9%', 'N/A', { lower: '40%', upper: '60%' }, 'RED'],
    ['50%', '55%', { lower: '40%', upper: '60%' }, 'GREEN'],
    ['50%', '40%', { upper: '60%' }, 'GREEN'],
    ['61%', '40%', { upper: '60%' }, 'RED'],
    ['50%', '60%', { lower: '40%' }, 'GREEN'],
    ['50%', '40%', {}, 'range-end-missing'],
    ['40%', '40%', {}, 'GREEN'],
    ['50%', 'N/A', { lower: '40%' }, 'range-end-missing'],
    ['50%', 'N/A', {}, 'no-target'],
    ['50%', 'TBC', { lower: '40%', upper: '60%' }, 'target-to-be-confirmed'],
    ['50%', 'N/A', { lower: '40', upper: '60' }, 'one-is-a-percentage'],
    ['50%', 'N/A', { lower: '4O%', upper: '60%' }, 'unreadable'],
  ] as const)('%s against %s and %o: %s', (performance, target, ends, expected) => {
    expect(judged(performance, target, ends)).toBe(expected);
  });

  it('beyond an end is AMBER by up to the tolerance of that end, where the rule set has one', () => {
    const tolerant: RuleSet = { ...RANGE, rating: { form: 'range', tolerance: 0.1, indicators: {} } };
    expect(judged('36', '40-60', {}, tolerant)).toBe('AMBER');
    expect(judged('66', '40-60', {}, tolerant)).toBe('AMBER');
    expect(judged('35', '40-60', {}, tolerant)).toBe('RED');
    expect(judged('67', '40-60', {}, tolerant)).toBe('RED');
  });

  it('may give AMBER only where it has a tolerance', () => {
    expect(possibleRatings(RANGE)).toEqual(['GREEN', 'RED']);
    expect(possibleRatings({ ...RANGE, rating: { form: 'range', tolerance: 0.1, indicators: {} } })).toEqual([
      'GREEN',
      'AMBER',
      'RED',
    ]);
  });

  it('uses the target only where an end is missing', () => {
    expect(judged('90%', '95%', { lower: '40%', upper: '60%' })).toBe('RED');
  });

  it('is the same read from either end, and turned round', () => {
    fc.assert(
      fc.property(whole, whole, whole, (value, a, b) => {
        const rating = value >= Math.min(a, b) && value <= Math.max(a, b) ? 'GREEN' : 'RED';
        expect(judged(`${value}`, `${a}`, { upper: `${b}` })).toBe(rating);
        expect(judged(`${value}`, `${b}`, { lower: `${a}` })).toBe(rating);
        expect(judged(`${-value}`, 'N/A', { lower: `${-a}`, upper: `${-b}` })).toBe(rating);
      }),
    );
  });
});
