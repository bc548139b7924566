import { describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../../shared/period.ts';
import {
  columnForHeading,
  directionBasis,
  headingMeaning,
} from '../../../../shared/sheet/headings/headingMeaning.ts';

describe('a heading says what its column holds, and in what period', () => {
  it.each([
    ['This quarter', 'outturn', 'this'],
    ['Current Value', 'outturn', 'this'],
    ['Latest Note', 'comment', 'this'],
    ['Last quarter', 'outturn', 'previous'],
    ['Previous result', 'outturn', 'previous'],
    ['Performance last quarter', 'outturn', 'previous'],
    ['Result for previous quarter', 'outturn', 'previous'],
    ['Two quarters ago', 'outturn', 'before-previous'],
    ['Quarter before last', 'outturn', 'before-previous'],
    ['Same quarter last year', 'outturn', 'same-last-year'],
    ['Q2 last year', 'outturn', 'same-last-year'],
    ['This time last year', 'outturn', 'same-last-year'],
    ['Last year’s outturn', 'outturn', 'last-year'],
    ['Previous quarter target', 'target', 'previous'],
    ['RAG last quarter', 'rating', 'previous'],
    ['Year-end 2023/24', 'outturn', null],
    ['Value', 'polarity', null],
    ['Q2 2024/25 Value', 'outturn', null],
    ['Last updated', null, null],
    ['Change since last quarter', 'other', 'previous'],
    ['Unit of measure', 'other', null],
    ['Ward', null, null],
  ])('"%s" is %s, %s', (heading, subject, relative) => {
    expect(headingMeaning(heading)).toEqual({ subject, relative });
  });

  it.each([
    ['Previous value', 'shortBase'],
    ['Outturn two quarters ago', 'beforeBase'],
    ['Equivalent quarter last year', 'longBase'],
    ['Current target', 'target'],
    ['Target last year', null],
    ['RAG last quarter', null],
    ['Long Trend', 'longArrow'],
    ['Trend (year)', 'longArrow'],
    ['DoT from last quarter', 'shortArrow'],
    ['Traffic Light Icon', 'rating'],
  ])('"%s" alone is the column %s', (heading, column) => {
    expect(columnForHeading(heading)).toBe(column);
  });
});

describe('a direction is against', () => {
  const reported = quarterPeriod(2024, 1);
  it.each([
    ['DoT', null],
    ['Direction from Q4 2023/24', 'short'],
    ['Direction from Q1 2023/24', 'long'],
    ['Trend since 2023/24', 'long'],
    ['DoT Q1 2024/25', null],
    ['Trend (quarter)', 'short'],
    ['Year on year', 'long'],
    ['Change from the same quarter last year', 'long'],
  ])('what "%s" names: %s', (heading, basis) => {
    expect(directionBasis(heading, reported)).toBe(basis);
  });

  it('a quarter that its heading names only where the report’s is known', () => {
    expect(directionBasis('Direction from Q4 2023/24')).toBeNull();
  });
});
