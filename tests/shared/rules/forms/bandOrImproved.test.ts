import { describe, expect, it } from 'vitest';
import { BAND_OR_IMPROVED_5, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { judged, judgement, lastPeriod, lastYear } from '../../../examples/judged.ts';

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
    expect(judged('94', '100', BAND_OR_IMPROVED_5)).toBe('earlier-outturn-missing');
  });

  it('says what decided', () => {
    expect(judgement('80', '100', BAND_OR_IMPROVED_5, lastYear('79')).why).toBe(
      '80 against a target of 100; bigger is better, worse by more than 5% of the target, but better than 79 at the same point last year: AMBER.',
    );
    expect(judgement('80', '100', BAND_OR_IMPROVED_5, lastYear('80')).why).toContain('and no better than 80');
  });

  it('is held against the period before, where the rule set says so', () => {
    const rules: RuleSet = {
      ...BAND_OR_IMPROVED_5,
      rating: { ...BAND_OR_IMPROVED_5.rating, against: 'last-period' } as RuleSet['rating'],
    };
    const beside = (before: string) => ({ ...lastYear('99'), ...lastPeriod(before) });
    expect(judged('80', '100', rules, beside('79'))).toBe('AMBER');
    expect(judged('80', '100', rules, beside('80'))).toBe('RED');
    expect(judged('80', '100', rules, beside('81'))).toBe('RED');
    expect(judgement('80', '100', rules, beside('79')).why).toContain('than 79 in the period before: AMBER.');
    expect(judgement('80', '100', rules, lastYear('79')).why).toBe(
      'Not rated: the target is missed by more than 5% of the target, and the outturn in the period before is not known.',
    );
  });
});
