import { describe, expect, it } from 'vitest';
import { firstPeriodOf } from '../../../../shared/record/contract/ruleSets.ts';
import { findRuleSet, ruleSetsInForce } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import { type RuleSet, TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';

const rules = (id: string, title: string): RuleSet => ({ id, title, rating: { form: 'line' } });
const [FIRST, SECOND, THIRD] = [rules('ours', 'first'), rules('ours', 'second'), rules('ours', 'third')];

describe('a council’s own rules', () => {
  it.each([
    [20164, []],
    [20171, [FIRST]],
    [20172, [FIRST]],
    [20173, [SECOND]],
    [20175, [SECOND]],
    [20181, [SECOND]],
  ])('in %s are those that began last by then', (period, holding) => {
    const own = [
      { from: 20173, ruleSet: SECOND },
      { from: 20171, ruleSet: FIRST },
    ];
    expect(ruleSetsInForce(period, own)).toEqual(holding);
  });

  it('that began together are the later ones', () => {
    const own = [
      { from: 20171, ruleSet: FIRST },
      { from: 20171, ruleSet: THIRD },
    ];
    expect(ruleSetsInForce(20172, own)).toEqual([THIRD]);
  });

  it('never stand for Outturn’s own of that id', () => {
    expect(findRuleSet('two-state', [{ ...FIRST, id: 'two-state' }])).toBe(TWO_STATE);
    expect(findRuleSet('ours', [FIRST])).toBe(FIRST);
    expect(findRuleSet('theirs', [FIRST])).toBeNull();
  });

  it.each([
    ['2017/18 Q3', 20173],
    ['2017/18', 20171],
    ['2017/19', null],
    ['soon', null],
  ])('that apply from %s begin in %s', (from, period) => {
    expect(firstPeriodOf(from)).toBe(period);
  });
});
