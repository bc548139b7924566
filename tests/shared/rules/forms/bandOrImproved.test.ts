import { describe, expect, it } from 'vitest';
import { BAND_OR_IMPROVED_5 } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { judged, judgement, lastYear } from '../../../examples/judged.ts';

describe('band-or-improved-5', () => {
  it.each([
    ['100', '90', 'GREEN'],
    ['95', '99', 'AMBER'],
    ['80', '79', 'AMBER'],
    ['80', '80', 'RED'],
    ['80', '81', 'RED'],
  ])('%s against 100, and %s last year: %s', (performance, last, expected) => {
    expect(judged(performance, '100', BAND_OR_IMPROVED_5, lastYear(last))).toBe(expected);
  });

  it('within the band, last year does not matter', () => {
    expect(judged('95', '100', BAND_OR_IMPROVED_5)).toBe('AMBER');
    expect(judged('94', '100', BAND_OR_IMPROVED_5)).toBe('last-year-missing');
  });

  it('says what decided', () => {
    expect(judgement('80', '100', BAND_OR_IMPROVED_5, lastYear('79')).why).toBe(
      '80 against a target of 100; bigger is better, worse by more than 5% of the target, but better than 79 at the same point last year: AMBER.',
    );
    expect(judgement('80', '100', BAND_OR_IMPROVED_5, lastYear('80')).why).toContain('and no better than 80');
  });
});
