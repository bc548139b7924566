import { describe, expect, it } from 'vitest';
import { headingScope, scopeOrder, withoutMonths } from '../../../../shared/sheet/headings/headingScope.ts';

describe('the span of time that a heading names', () => {
  it.each([
    ['Q3 2024/25 Value', 'quarter', 2024, 3, null],
    ['Third quarter', 'quarter', null, 3, null],
    ['Quarterly performance', 'quarter', null, null, null],
    ['October to December 2024', 'quarter', 2024, 3, null],
    ['April to June 2024', 'quarter', 2024, 1, null],
    ['2024/25 YTD', 'year-to-date', 2024, null, null],
    ['Q3 2024/25 year to date', 'year-to-date', 2024, 3, null],
    ['Year-to-date', 'year-to-date', null, null, null],
    ['Cumulative actual', 'year-to-date', null, null, null],
    ['Performance to date', 'year-to-date', null, null, null],
    ['April to December 2024', 'year-to-date', 2024, 3, null],
    ['2024/25', 'year', 2024, null, null],
    ['Annual outturn', 'year', null, null, null],
    ['Year end actual', 'year', null, null, null],
    ['Full year result', 'year', null, null, null],
    ['April 2024 to March 2025', 'year', 2024, null, null],
    ['November 2008 Actual', 'month', 2008, 3, 11],
    ['January 2025', 'month', 2024, 4, 1],
    ['March 2025', 'month', 2024, 4, 3],
    ['April 2025', 'month', 2025, 1, 4],
    ['Apr-16', 'month', 2016, 1, 4],
    ['Sept 16', 'month', 2016, 2, 9],
    ['June', 'month', null, 1, 6],
    ['Month 10', 'month', null, 4, 1],
    ['M1 actual', 'month', null, 1, 4],
    ['Month 3 2024/25', 'month', 2024, 1, 6],
    ['March 2024/25', 'month', 2024, 4, 3],
    ['In month actual', 'month', null, null, null],
    ['Actual', null, null, null, null],
    ['Maximum', null, null, null, null],
  ])('"%s" is a %s', (heading, span, startYear, quarter, month) => {
    expect(headingScope(heading)).toEqual({ span, startYear, quarter, month });
  });

  it('is not a month where a heading names two', () => {
    expect(headingScope('April and May').month).toBeNull();
  });
});

it('a heading is known without the months that it names', () => {
  expect(withoutMonths('november 2008 actual').trim()).toBe('actual');
  expect(withoutMonths('month 10 target').trim()).toBe('target');
  expect(withoutMonths('maximum')).toBe('maximum');
});

it('the later of two periods ends later, a year at its end and a month in its quarter', () => {
  const order = (heading: string): number => scopeOrder(headingScope(heading), 2024);
  const inOrder = [
    '2023/24',
    'Q1 2024/25',
    'July 2024',
    'August',
    'Q2',
    'December 2024',
    'January 2025',
    'Q4 2024/25',
    'April 2025',
  ];
  const ends = inOrder.map(order);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(new Set(ends).size).toBe(inOrder.length);
  expect(order('2024/25')).toBe(order('Q4 2024/25'));
  expect(order('September 2024')).toBe(order('Q2'));
});
