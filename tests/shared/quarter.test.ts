import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDay,
  type Period,
  parsePeriod,
  periodCode,
  periodFromCode,
  periodSlug,
  periodText,
  previousPeriod,
  yearBefore,
} from '../../shared/quarter.ts';

const period: fc.Arbitrary<Period> = fc.record({
  startYear: fc.integer({ min: 1974, max: 2098 }),
  quarter: fc.constantFrom(1, 2, 3, 4, null),
});

describe('a period', () => {
  it.each([
    [{ startYear: 2017, quarter: 2 }, '2017/18 Q2', '2017-18-Q2', 20172],
    [{ startYear: 1999, quarter: 4 }, '1999/00 Q4', '1999-00-Q4', 19994],
    [{ startYear: 2007, quarter: null }, '2007/08', '2007-08', 20075],
  ] as const)('%o is written %s, %s and %i', (value, text, slug, code) => {
    expect([periodText(value), periodSlug(value), periodCode(value)]).toEqual([text, slug, code]);
  });

  it('is read back from each way of writing it', () => {
    fc.assert(
      fc.property(period, value => {
        expect(parsePeriod(periodText(value))).toEqual(value);
        expect(parsePeriod(periodSlug(value))).toEqual(value);
        expect(periodFromCode(periodCode(value))).toEqual(value);
      }),
    );
  });

  it.each(['2017/19 Q2', '2017/18 Q5', '2017 Q2', 'Q2', '', '17/18 Q2', '0099/00 Q2', '0999-00'])(
    '"%s" is none',
    text => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it('comes after the one before it, and four quarters back is the same point last year', () => {
    fc.assert(
      fc.property(period, value => {
        expect(periodCode(previousPeriod(value))).toBeLessThan(periodCode(value));
        const fourBack = [1, 2, 3, 4].reduce(previousPeriod, value);
        if (value.quarter !== null) expect(fourBack).toEqual(yearBefore(value));
      }),
    );
  });

  it.each([
    ['2017/18 Q1', '2017-04-01'],
    ['2017/18 Q2', '2017-07-01'],
    ['2017/18 Q3', '2017-10-01'],
    ['2017/18 Q4', '2018-01-01'],
    ['2017/18', '2017-04-01'],
  ])('%s begins on %s', (text, day) => {
    expect(firstDay(parsePeriod(text) as Period)).toBe(day);
  });

  it('begins later than the one before it', () => {
    fc.assert(
      fc.property(period, value => {
        expect(firstDay(previousPeriod(value)) < firstDay(value)).toBe(true);
      }),
    );
  });
});
