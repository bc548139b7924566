import { describe, expect, it } from 'vitest';
import { type RatingFacts, rate } from '../../../../shared/rules/rating/rate.ts';
import { HELD_OR_IMPROVED_10, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { outturn, ratingFacts } from '../../../examples/facts.ts';
import { judged, judgement, lastPeriod, lastYear, smaller } from '../../../examples/judged.ts';

describe('held-or-improved-10', () => {
  it.each([
    ['90', '100', 'N/A', 'GREEN'],
    ['89.9', '100', '89', 'AMBER'],
    ['89.9', '100', '89.9', 'AMBER'],
    ['89.9', '100', '90', 'RED'],
    ['89.9', '100', 'N/A', 'earlier-outturn-missing'],
    ['89.9', '100', 'NEW', 'earlier-outturn-missing'],
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

  it('is held against the period before, where the rule set says so', () => {
    const rules: RuleSet = {
      ...HELD_OR_IMPROVED_10,
      rating: { ...HELD_OR_IMPROVED_10.rating, against: 'last-period' } as RuleSet['rating'],
    };
    const beside = (before: string) => ({ ...lastYear('10'), ...lastPeriod(before) });
    expect(judged('80', '100', rules, beside('79'))).toBe('AMBER');
    expect(judged('80', '100', rules, beside('80'))).toBe('AMBER');
    expect(judged('80', '100', rules, beside('81'))).toBe('RED');
    expect(judgement('80', '100', rules, beside('79')).why).toContain('than 79 in the period before: AMBER.');
    expect(judgement('80', '100', rules, lastYear('79')).why).toBe(
      'Not rated: the target is missed by more than 10% of the target, and the outturn in the period before is not known.',
    );
  });
});
