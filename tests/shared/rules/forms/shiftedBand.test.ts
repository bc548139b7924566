import { describe, expect, it } from 'vitest';
import { type RuleSet, SHIFTED_BAND_5_10 } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { judged, judgement } from '../../../examples/judged.ts';

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

  it.each([
    ['99', 'GREEN'],
    ['98.9', 'AMBER'],
    ['95.1', 'AMBER'],
    ['95', 'RED'],
  ])('GREEN within 1%%, RED at 5%% or more: %s against 100 is %s', (performance, expected) => {
    const rules: RuleSet = {
      id: 'ours',
      title: 'ours',
      rating: { form: 'shifted-band', green: 0.01, amber: 0.05, greenEdge: 'inclusive', edge: 'exclusive' },
    };
    expect(judged(performance, '100', rules)).toBe(expected);
  });

  it('an edge of GREEN that is not given is as the other', () => {
    const rules: RuleSet = {
      id: 'ours',
      title: 'ours',
      rating: { form: 'shifted-band', green: 0.01, amber: 0.05, greenEdge: 'same', edge: 'exclusive' },
    };
    expect(judged('99', '100', rules)).toBe('AMBER');
  });

  it('says why a miss is GREEN', () => {
    expect(judgement('95', '100', SHIFTED_BAND_5_10).why).toBe(
      '95 against a target of 100; bigger is better, worse by no more than 5% of the target: GREEN.',
    );
  });
});
