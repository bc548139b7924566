import { describe, expect, it } from 'vitest';
import { readLimits } from '../../../../shared/figures/limitText.ts';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { assessed, told } from '../../../examples/assessed.ts';

const NOT_DUE = aReport({ performance: 'N/A', shortArrow: '-', longArrow: '-' });
const MISSED = aReport({
  target: '100',
  annualTarget: '100',
  performance: '96 AMBER',
  shortArrow: '-',
  shortBase: 'NEW',
  longArrow: '-',
  longBase: 'NEW',
  title: 'Number of parks inspected',
});

describe('a question that an officer is asked once', () => {
  it('a measure that is reported once a year needs no outturn before Q4', () => {
    expect(told(NOT_DUE)).toEqual(['warning outturn-missing F3']);
    expect(told(NOT_DUE, { frequencies: { 1: 'annual' } })).toEqual([]);
    expect(told(NOT_DUE, { frequencies: { 1: 'quarterly' } })).toEqual(['warning outturn-missing F3']);
    expect(told(NOT_DUE, { frequencies: { 2: 'annual' } })).toEqual(['warning outturn-missing F3']);
  });

  it('a tolerance that the sheet lacks rates the row, and is recorded as it was typed', () => {
    const ruleSet = 'per-indicator';
    expect(told(MISSED, { ruleSet })).toEqual(['note limit-missing F3']);
    const { judgements, report, findings } = assessed(MISSED, {
      ruleSet,
      limits: { 1: { tolerance: '5%' } },
    });
    expect(findings).toEqual([]);
    expect(judgements.get('1')?.rating.rating).toBe('AMBER');
    expect(report.indicators[0]?.texts.tolerance).toBe('5%');
    expect(told(MISSED, { ruleSet, limits: { 1: { tolerance: '2%' } } })).toContain(
      'error rating-mismatch F3',
    );
  });

  it('a tolerance in the sheet takes precedence over one that was typed', () => {
    const columns = ['Ref', 'Indicator', 'Polarity', '2017/18 Q2 Target', '2017/18 Q2 Performance', 'RAG'];
    const cells = aSheet([
      [...columns, 'Tolerance', 'Floor'],
      ['1', 'Number of parks inspected', 'Bigger is better', '100', '96', 'AMBER', '5%', ''],
    ]);
    const { report, judgements } = assessed(cells, {
      ruleSet: 'per-indicator',
      limits: { 1: { tolerance: '2%', floor: '90' } },
    });
    expect(report.indicators[0]?.limits).toMatchObject(
      readLimits(column => ({ tolerance: '5%', floor: '90' })[String(column)] ?? ''),
    );
    expect(report.indicators[0]?.texts).toMatchObject({ tolerance: '5%', floor: '90' });
    expect(judgements.get('1')?.rating.rating).toBe('AMBER');
  });

  it('no answer overrides the sheet, or reaches a row of another name', () => {
    const { judgements } = assessed(MISSED, {
      ruleSet: 'per-indicator',
      limits: { constructor: { tolerance: '5%' } },
    });
    expect(judgements.get('1')?.rating.rating).toBeNull();
  });
});
