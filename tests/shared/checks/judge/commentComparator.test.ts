import { describe, expect, it } from 'vitest';
import { comparatorInComment } from '../../../../shared/checks/judge/commentComparator.ts';
import { aReport } from '../../../examples/aReport.ts';
import { assessed } from '../../../examples/assessed.ts';

describe('a comparator in the commentary', () => {
  const read = (comment: string, unit = '%') => comparatorInComment(comment, 'England', unit)?.value ?? null;

  it.each([
    ['Better than the England average of 8.8% (2015/16).', 8.8],
    ['In 2015/16 England stood at 8.8%.', 8.8],
    ['England 2015/16: 8.8%', 8.8],
    ['England (2015-16) 8.8 per cent', 8.8],
    ['The rate for England in Q2 was 8.8%.', 8.8],
    ['compared to 9.1% in London and 8.8% in England', 8.8],
    ['London (9.1%) and England (8.8%)', 8.8],
    ['England, where 8.8% of adults smoke', 8.8],
  ])('is read in "%s"', (comment, value) => {
    expect(read(comment)).toBe(value);
  });

  it.each([
    'The England average has fallen by 2% to 8.8%.',
    "England's rate rose 0.3 percentage points.",
    "Lower than England, Havering's 7% is good.",
    'Better than England. We have 7% now.',
    'England and London averages (8.8% and 9.1%)',
    'England stands at 8.8.',
  ])('is not guessed from "%s"', comment => {
    expect(read(comment)).toBeNull();
  });

  it('is a proposal, which names the area and waits to be confirmed', () => {
    expect(comparatorInComment('England: 1,234.5 per 100,000', 'England', '')).toEqual({
      value: 1234.5,
      area: 'England',
      period: '',
      source: 'commentary',
      confirmed: false,
    });
  });

  it('is found by an area’s name as it is written', () => {
    expect(comparatorInComment('St. Helens had 8.8%.', 'St. Helens', '%')?.value).toBe(8.8);
    expect(comparatorInComment('Sth Helens had 8.8%.', 'St. Helens', '%')).toBeNull();
  });

  it('is not read where its sign would be lost', () => {
    expect(read('England -0.1', '')).toBeNull();
  });

  it('is quoted in its unit', () => {
    const asked = 'Better than England';
    const row = {
      annualTarget: asked,
      target: asked,
      performance: '70% GREEN',
      comment: 'Ahead of England (68.5%).',
    };
    expect(assessed(aReport(row)).findings[0]?.message).toContain('the comment gives 68.5%');
  });
});
