import { describe, expect, it } from 'vitest';
import { type Period, parsePeriod, periodCode } from '../../../../shared/period.ts';
import { firstMonthCode } from '../../../../shared/record/contract/ruleSets.ts';
import { findRuleSet, ruleSetsInForce } from '../../../../shared/rules/ruleSets/datedRuleSet.ts';
import { type RuleSet, TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';

const rules = (id: string, title: string): RuleSet => ({ id, title, rating: { form: 'line' } });
const [FIRST, SECOND, THIRD] = [rules('ours', 'first'), rules('ours', 'second'), rules('ours', 'third')];

describe('a council’s own rules', () => {
  it.each([
    ['2016/17 Q4', []],
    ['March 2017', []],
    ['April 2017', [FIRST]],
    ['2017/18 Q1', [FIRST]],
    ['2017/18 Q2', [FIRST]],
    ['September 2017', [FIRST]],
    ['2017/18 H1', [FIRST]],
    ['October 2017', [SECOND]],
    ['2017/18 Q3', [SECOND]],
    ['2017/18', [SECOND]],
    ['2018/19 Q1', [SECOND]],
  ])('in %s are those that began last by then', (period, holding) => {
    const own = [
      { from: firstMonthCode('2017/18 Q3') ?? 0, ruleSet: SECOND },
      { from: firstMonthCode('2017/18') ?? 0, ruleSet: FIRST },
    ];
    expect(ruleSetsInForce(periodCode(parsePeriod(period) as Period), own)).toEqual(holding);
  });

  it('that began together are the later ones', () => {
    const own = [
      { from: 20170101, ruleSet: FIRST },
      { from: 20170101, ruleSet: THIRD },
    ];
    expect(ruleSetsInForce(20170603, own)).toEqual([THIRD]);
  });

  it('never stand for Outturn’s own of that id', () => {
    expect(findRuleSet('two-state', [{ ...FIRST, id: 'two-state' }])).toBe(TWO_STATE);
    expect(findRuleSet('ours', [FIRST])).toBe(FIRST);
    expect(findRuleSet('theirs', [FIRST])).toBeNull();
  });

  it.each([
    ['2017/18 Q3', 20170701],
    ['2017/18', 20170101],
    ['January 2018', 20171001],
    ['2017/19', null],
    ['soon', null],
  ])('that apply from %s begin in the month %s', (from, period) => {
    expect(firstMonthCode(from)).toBe(period);
  });
});
