import { describe, expect, it } from 'vitest';
import { dayInLondon } from '../../../shared/dayInLondon.ts';
import { halfYearPeriod, monthPeriod, quarterPeriod, yearPeriod } from '../../../shared/period.ts';
import { isDate, parsePeriodSlug, parseRevision } from '../../../worker/request/parameters.ts';
import { replacedNumber } from '../../../worker/request/replacedNumber.ts';

describe('what an address contains', () => {
  it.each([
    ['2017-18-Q2', quarterPeriod(2017, 2)],
    ['2017-18', yearPeriod(2017)],
    ['2017-18-M10', monthPeriod(2017, 10)],
    ['2017-18-H1', halfYearPeriod(2017, 1)],
    ['2017-18-M13', null],
    ['2017-18-M1', null],
    ['January-2018', null],
    ['2017-19', null],
    ['2017-18-Q5', null],
    ['2017/18 Q2', null],
    ['2017-18-Q2 ', null],
    ['', null],
    [undefined, null],
  ])('the period %s', (slug, expected) => {
    expect(parsePeriodSlug(slug)).toEqual(expected);
  });

  it.each([
    ['1', 1],
    ['999999', 999_999],
    ['1000000', null],
    ['0', null],
    ['01', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
    [undefined, null],
  ])('the revision %s', (text, expected) => {
    expect(parseRevision(text)).toBe(expected);
  });

  it.each([
    ['2026-11-25', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-11-31', false],
    ['2026-11-5', false],
    ['20261125', false],
    ['2026-11-25T00:00', false],
    ['', false],
  ])('the day %s: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
});

it.each([
  ['*', undefined, 0],
  [undefined, '"3"', 3],
  ['*', '"3"', null],
  ['"1"', '"3"', null],
  [undefined, '3', null],
  [undefined, '"0"', null],
  [undefined, '"1000000"', null],
  [undefined, undefined, null],
])('a write with If-None-Match %s and If-Match %s replaces number %s', (none, match, expected) => {
  expect(replacedNumber(none, match)).toBe(expected);
});

it.each([
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
])('at %s it is %s in London', (now, day) => {
  expect(dayInLondon(new Date(now))).toBe(day);
});
