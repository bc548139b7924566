import { describe, expect, it } from 'vitest';
import { PER_INDICATOR, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { judged, judgement, smaller, tolerance } from '../../../examples/judged.ts';

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

  it('uses an amount for a target of 0, which has no share', () => {
    expect(judged('1 complaint', '0', PER_INDICATOR, { ...smaller, ...tolerance('1 complaint') })).toBe(
      'AMBER',
    );
  });

  it('uses the tolerance of the rule set for indicators that have none', () => {
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
