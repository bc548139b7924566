import { describe, expect, it } from 'vitest';
import { readLimit, readTolerance } from '../../../../shared/figures/limitText.ts';
import { NO_LIMITS } from '../../../../shared/limits.ts';
import {
  applicableLimits,
  indicatorsNotInReport,
} from '../../../../shared/rules/ruleSets/applicableLimits.ts';
import { type RuleSet, TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';

const RULES: RuleSet = {
  id: 'own',
  title: 'Own limits',
  rating: { form: 'per-indicator', indicators: { '7': { tolerance: '5%' }, '12': { floor: '85%' } } },
};

describe('the limits of an indicator', () => {
  it('are those of the rule set where the sheet has none', () => {
    expect(applicableLimits(RULES, '7', NO_LIMITS)).toEqual({ ...NO_LIMITS, tolerance: readTolerance('5%') });
    expect(applicableLimits(RULES, '12', NO_LIMITS)).toEqual({ ...NO_LIMITS, floor: readLimit('85%') });
  });

  it('are those of the sheet where it has some', () => {
    const inSheet = { ...NO_LIMITS, tolerance: readTolerance('2%') };
    expect(applicableLimits(RULES, '7', inSheet)).toEqual(inSheet);
  });

  it('are those of the sheet where the rule set does not name the indicator', () => {
    for (const id of ['8', 'constructor']) expect(applicableLimits(RULES, id, NO_LIMITS)).toEqual(NO_LIMITS);
    expect(applicableLimits(TWO_STATE, '7', NO_LIMITS)).toEqual(NO_LIMITS);
  });
});

describe('indicators that a rule set has limits for', () => {
  const report = { indicators: [{ id: '7' }, { id: '8' }] };

  it('are named where the report does not have them', () => {
    expect(indicatorsNotInReport(RULES, report)).toEqual(['12']);
  });

  it('are none where the rule set names no indicator', () => {
    expect(indicatorsNotInReport(TWO_STATE, report)).toEqual([]);
  });
});
