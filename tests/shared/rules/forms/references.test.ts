import { describe, expect, it } from 'vitest';
import { readLimit } from '../../../../shared/figures/limitText.ts';
import { NO_LIMITS } from '../../../../shared/limits.ts';
import { BASELINE, BENCHMARK, type RuleSet } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { judged, judgement } from '../../../examples/judged.ts';

const REFERENCES = [
  ['baseline', BASELINE, 'the baseline'],
  ['benchmark', BENCHMARK, 'the benchmark'],
] as const;

describe.each(REFERENCES)('%s', (column, rules, called) => {
  const beside = (text: string) => ({ limits: { ...NO_LIMITS, [column]: readLimit(text) } });
  const banded = { ...rules, rating: { form: column, tolerance: 0.1, indicators: {} } } as RuleSet;

  it('is rated against in place of the target', () => {
    expect(judged('45%', '60%', rules, beside('43%'))).toBe('GREEN');
    expect(judged('43%', 'N/A', rules, beside('43%'))).toBe('GREEN');
    expect(judged('42%', '40%', rules, beside('43%'))).toBe('RED');
    expect(judged('42%', '40%', banded, beside('43%'))).toBe('AMBER');
  });

  it('is named in the sentence', () => {
    expect(judgement('45%', '60%', rules, beside('43%')).why).toBe(
      `45% against ${called} of 43%; bigger is better: GREEN.`,
    );
  });

  it('that is missing or cannot be read leaves the row not rated', () => {
    expect(judged('45%', '60%', rules)).toBe(`${column}-missing`);
    expect(judged('45%', '60%', rules, beside('about then'))).toBe('unreadable');
  });

  it('has a column of its own, so that ratings without targets are checked', () => {
    const heading = column === 'baseline' ? 'Baseline 2022/23' : 'Nearest neighbours';
    const sheet = aSheet([
      ['Ref', 'Measure', 'Good is', 'Q2 2024/25', heading, 'RAG'],
      ['A1', 'Household waste recycled', 'High', '45%', '43%', 'Green'],
      ['A2', 'Household waste composted', 'High', '45%', '46%', 'Green'],
    ]);
    expect(told(sheet, { ruleSet: rules.id })).toEqual(['error rating-mismatch F3']);
    expect(told(sheet)).toEqual(['note judgement-unchecked F1']);
  });
});
