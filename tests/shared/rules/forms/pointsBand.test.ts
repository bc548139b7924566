import { describe, expect, it } from 'vitest';
import { POINTS_BAND_5, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { judged, judgement } from '../../../examples/judged.ts';

const withTolerance: RuleSet = {
  ...POINTS_BAND_5,
  rating: { form: 'points-band', points: 0.05, tolerance: 0.1 },
};

describe('points-band-5', () => {
  it.each([
    ['85%', '90%', 'bigger', 'AMBER'],
    ['84.9%', '90%', 'bigger', 'RED'],
    ['90%', '90%', 'bigger', 'GREEN'],
    ['95%', '90%', 'smaller', 'AMBER'],
    ['95.1%', '90%', 'smaller', 'RED'],
    // 5% of a target of 10% would be half a point.
    ['5%', '10%', 'bigger', 'AMBER'],
    ['-5%', '0%', 'bigger', 'AMBER'],
    ['0.3%', '5.3%', 'bigger', 'AMBER'],
    ['85', '90', 'bigger', 'RED'],
  ] as const)('%s against %s, %s is better: %s', (performance, target, polarity, expected) => {
    expect(judged(performance, target, POINTS_BAND_5, { polarity })).toBe(expected);
  });

  it('other figures have a band of their own where the rules give one', () => {
    expect(judged('85', '90', withTolerance)).toBe('AMBER');
    expect(judged('80', '90', withTolerance)).toBe('RED');
    expect(judged('85%', '91%', withTolerance)).toBe('RED');
  });

  it('says the points', () => {
    expect(judgement('85%', '90%', POINTS_BAND_5).why).toBe(
      '85% against a target of 90%; bigger is better, worse by no more than 5 percentage points: AMBER.',
    );
    const one: RuleSet = {
      ...POINTS_BAND_5,
      rating: { form: 'points-band', points: 0.01, edge: 'exclusive' },
    };
    expect(judgement('89%', '90%', one).why).toContain('worse by at least 1 percentage point: RED');
  });
});
