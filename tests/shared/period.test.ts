import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endMonth,
  firstDay,
  firstMonth,
  halfYearPeriod,
  lastDay,
  monthPeriod,
  nextPeriod,
  PERIOD_SLUG,
  PERIOD_TEXT,
  type Period,
  parsePeriod,
  periodCode,
  periodFromCode,
  periodSlug,
  periodText,
  previousPeriod,
  quarterNumber,
  quarterPeriod,
  samePeriod,
  yearBefore,
  yearPeriod,
} from '../../shared/period.ts';

const period: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 1001, max: 9997 }), fc.constantFrom(1, 3, 6, 12), fc.nat({ max: 11 }))
  .map(([startYear, months, part]) => ({ startYear, months, part: (part % (12 / months)) + 1 }));

const read = (text: string): Period => {
  const found = parsePeriod(text);
  if (!found) throw new Error(`"${text}" is not a period.`);
  return found;
};

describe('a period', () => {
  it.each([
    [monthPeriod(2017, 1), 'April 2017', '2017-18-M01', 20170101],
    [monthPeriod(2017, 9), 'December 2017', '2017-18-M09', 20170901],
    [monthPeriod(2017, 10), 'January 2018', '2017-18-M10', 20171001],
    [monthPeriod(1999, 12), 'March 2000', '1999-00-M12', 19991201],
    [quarterPeriod(2017, 2), '2017/18 Q2', '2017-18-Q2', 20170603],
    [quarterPeriod(1999, 4), '1999/00 Q4', '1999-00-Q4', 19991203],
    [halfYearPeriod(2017, 1), '2017/18 H1', '2017-18-H1', 20170606],
    [halfYearPeriod(2017, 2), '2017/18 H2', '2017-18-H2', 20171206],
    [yearPeriod(2007), '2007/08', '2007-08', 20071212],
  ])('%o is written %s, %s and %i', (value, text, slug, code) => {
    expect([periodText(value), periodSlug(value), periodCode(value)]).toEqual([text, slug, code]);
  });

  it('is read back from each way of writing it', () => {
    fc.assert(
      fc.property(period, value => {
        const [text, slug] = [periodText(value), periodSlug(value)];
        expect(parsePeriod(text)).toEqual(value);
        expect(parsePeriod(slug)).toEqual(value);
        expect(periodFromCode(periodCode(value))).toEqual(value);
        expect([PERIOD_TEXT.test(text), PERIOD_SLUG.test(slug)]).toEqual([true, true]);
        expect(PERIOD_SLUG.test(text)).toBe(false);
      }),
    );
  });

  it('has one text: what matches the form of texts and is read is written the same', () => {
    const texts = fc.oneof(fc.stringMatching(PERIOD_TEXT), fc.stringMatching(PERIOD_SLUG));
    fc.assert(
      fc.property(texts, text => {
        const value = parsePeriod(text);
        if (value) expect([periodText(value), periodSlug(value)]).toContain(text);
      }),
    );
  });

  it('may name its month by number', () => {
    expect(parsePeriod('2017/18 M10')).toEqual(monthPeriod(2017, 10));
  });

  it.each([
    '2017/19 Q2',
    '2017/18 Q5',
    '2017/18 H3',
    '2017/18 M00',
    '2017/18 M13',
    '2017/18 M1',
    '2017 Q2',
    'Q2',
    '',
    '17/18 Q2',
    '0099/00 Q2',
    '0999-00',
    '9999/00',
    'March 1000',
    'April 9999',
    'Quarter 2017',
    'april 2017',
    'Apr 2017',
    'April 17',
    'April 2017/18',
  ])('"%s" is none', text => {
    expect(parsePeriod(text)).toBeNull();
  });

  it.each([
    ['April 2017', '2017-04-01', '2017-04-30'],
    ['December 2017', '2017-12-01', '2017-12-31'],
    ['January 2018', '2018-01-01', '2018-01-31'],
    ['February 2018', '2018-02-01', '2018-02-28'],
    ['February 2020', '2020-02-01', '2020-02-29'],
    ['2017/18 Q1', '2017-04-01', '2017-06-30'],
    ['2017/18 Q2', '2017-07-01', '2017-09-30'],
    ['2017/18 Q3', '2017-10-01', '2017-12-31'],
    ['2017/18 Q4', '2018-01-01', '2018-03-31'],
    ['2017/18 H1', '2017-04-01', '2017-09-30'],
    ['2017/18 H2', '2017-10-01', '2018-03-31'],
    ['2017/18', '2017-04-01', '2018-03-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    expect([firstDay(read(text)), lastDay(read(text))]).toEqual([first, last]);
  });

  it.each([
    ['April 2017', 'March 2017', 'April 2016'],
    ['January 2018', 'December 2017', 'January 2017'],
    ['2017/18 Q1', '2016/17 Q4', '2016/17 Q1'],
    ['2017/18 H2', '2017/18 H1', '2016/17 H2'],
    ['2017/18', '2016/17', '2016/17'],
  ])('%s comes after %s, and a year after %s', (text, before, lastYear) => {
    const value = read(text);
    expect([periodText(previousPeriod(value)), periodText(yearBefore(value))]).toEqual([before, lastYear]);
  });

  it('follows on the one before it without a gap, at the same length, and is the next of that one', () => {
    fc.assert(
      fc.property(period, value => {
        const before = previousPeriod(value);
        expect(before.months).toBe(value.months);
        expect(nextPeriod(before)).toEqual(value);
        const dayAfter = new Date(Date.parse(lastDay(before)) + 86_400_000).toISOString().slice(0, 10);
        expect(dayAfter).toBe(firstDay(value));
      }),
    );
  });

  it('is the same point a year later once every part of the year has passed', () => {
    fc.assert(
      fc.property(period, value => {
        const back = Array.from({ length: 12 / value.months }).reduce<Period>(previousPeriod, value);
        expect(back).toEqual(yearBefore(value));
      }),
    );
  });

  it('has a code that sorts by the last day, and of those that end together the shortest first', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const order = (value: Period): string => `${lastDay(value)} ${String(value.months).padStart(2, '0')}`;
        expect(periodCode(a) < periodCode(b)).toBe(order(a) < order(b));
        expect(samePeriod(a, b)).toBe(order(a) === order(b));
      }),
    );
  });

  it('begins with a month of its own', () => {
    fc.assert(
      fc.property(period, value => {
        const first = firstMonth(value);
        expect([first.months, firstDay(first)]).toEqual([1, firstDay(value)]);
        expect(lastDay(monthPeriod(value.startYear, endMonth(value)))).toBe(lastDay(value));
      }),
    );
  });

  it('has the number of a quarter only as a quarter', () => {
    expect(
      ['2017/18 Q3', 'December 2017', '2017/18 H1', '2017/18'].map(text => quarterNumber(read(text))),
    ).toEqual([3, null, null, null]);
  });
});
