import { describe, expect, it } from 'vitest';
import { SHIFTED_BAND_5_10 } from '../../../../shared/rules/ruleSets/ruleSet.ts';
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

  it('says why a miss is GREEN', () => {
    expect(judgement('95', '100', SHIFTED_BAND_5_10).why).toBe(
      '95 against a target of 100; bigger is better, worse by no more than 5% of the target: GREEN.',
    );
  });
});
