import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../shared/figures/targetText.ts';
import { PUBLISHED_ROWS } from '../../examples/publishedRows.ts';

describe('a target', () => {
  it.each(PUBLISHED_ROWS)('of the published report is read: $annualTarget | $target', row => {
    expect(readTarget(row.annualTarget).state).not.toBe('unreadable');
    expect(readTarget(row.target).state).not.toBe('unreadable');
  });

  it.each([
    ['65%', 65, '%', false],
    ['1,812', 1812, '', false],
    ['-0.1', -0.1, '', false],
    ['150 (Annual)', 150, '', false],
    ['40 µgm-3', 40, 'µgm-3', false],
    ['220.50 kg per head', 220.5, 'kg per head', false],
    ['Greater than 50%', 50, '%', true],
    ['> 90%', 90, '%', true],
    ['<5', 5, '', true],
    ['Under 10 days', 10, 'days', true],
    ['≥95%', 95, '%', false],
    ['At least 90%', 90, '%', false],
    ['No more than 5', 5, '', false],
    ['Maintain 9% or above', 9, '%', false],
    ['Above or equal to 9%', 9, '%', false],
    ['5,000+', 5000, '', false],
    ['95% within 5 days', 95, '%', false],
    ['65% by March 2018', 65, '%', false],
    ['80% in 8 weeks', 80, '%', false],
    ['=> 90%', 90, '%', false],
    ['£1.2m', 1.2, '£m', false],
  ])('%s is %d%s', (text, value, unit, strict) => {
    const target = readTarget(text);
    expect(target).toMatchObject({ state: 'number', parts: [{ quantity: { value, unit } }] });
    expect('strict' in target).toBe(strict);
  });

  it.each([
    '14% (Primary) 38% (Secondary)',
    '14% primary 38% secondary',
    '14% primary, 38% secondary',
    '14% primary and 38% secondary',
    '14% primary / 38% secondary',
    'Primary 14% Secondary 38%',
    'Primary: 14%; Secondary: 38%',
    'Primary - 14%, Secondary - 38%',
  ])('%s has two parts, each with its label', text => {
    const target = readTarget(text);
    if (target.state !== 'number') throw new Error(target.state);
    expect(
      target.parts.map(({ label, quantity }) => [label?.toLowerCase(), quantity.value, quantity.unit]),
    ).toEqual([
      ['primary', 14, '%'],
      ['secondary', 38, '%'],
    ]);
  });

  it.each([
    ['Better than England (Annual 3-year rolling period)', 'England'],
    ['Better than the London average', 'London average'],
    ['Below national average', 'national average'],
    ['Better than last year', 'last year'],
    ['Better than 2016/17', '2016/17'],
  ])('%s compares with %s', (text, area) => {
    expect(readTarget(text)).toEqual({ state: 'comparator', area });
  });

  it.each([
    ['40-60%', 40, 60, '%'],
    ['40% to 60%', 40, 60, '%'],
    ['between 40% and 60%', 40, 60, '%'],
    ['£1m - £2m', 1, 2, '£m'],
    ['£1-2m', 1, 2, '£m'],
  ])('%s is a range', (text, low, high, unit) => {
    expect(readTarget(text)).toMatchObject({
      state: 'range',
      low: { value: low, unit },
      high: { value: high, unit },
    });
  });

  it.each([
    ['', 'none'],
    ['N/A', 'none'],
    ['-', 'none'],
    ['No target set', 'none'],
    ['TBC', 'to-be-confirmed'],
    ['TBC (Annual)', 'to-be-confirmed'],
    ['To be confirmed', 'to-be-confirmed'],
    ['Monitor only', 'word'],
    ['Top quartile', 'word'],
    ['Baseline year', 'word'],
    ['GRIP stage 3 achieved', 'milestone'],
    ['Facility opened', 'milestone'],
    ['31/03/2018', 'milestone'],
    ['31 Mar 2018', 'milestone'],
    ['Open 2 centres by March 2018', 'milestone'],
    ['Phase 1 and Stage 2', 'milestone'],
  ])('"%s": %s', (text, state) => {
    expect(readTarget(text).state).toBe(state);
  });

  it.each(['1.2.3', '6O%', '2017-18', '4 in 5', '10% reduction', '64.4% (177'])('%s is unreadable', text => {
    expect(readTarget(text)).toEqual({ state: 'unreadable', text });
  });
});

describe('a target between two figures, or at one', () => {
  it.each([
    ['40-60%', [40, 60, '%']],
    ['between 40% and 60%', [40, 60, '%']],
    ['£1m to £2m', [1, 2, '£m']],
    ['£1-2m', [1, 2, '£m']],
    ['40-60 days', [40, 60, 'days']],
    ['1.5-2.5', [1.5, 2.5, '']],
    ['1900-2100', [1900, 2100, '']],
    ['1899-1950', [1899, 1950, '']],
    ['2016-2017 visits', [2016, 2017, 'visits']],
  ])('%s', (text, expected) => {
    const target = readTarget(text);
    if (target.state !== 'range') throw new Error(target.state);
    const { low, high } = target;
    expect([low.value, high.value, low.unit]).toEqual(expected);
    expect(high.unit).toBe(low.unit);
  });

  it.each(['1900-1901', '1950 to 2099', '2016-2017', '60-40', '40-40', '40% - 60'])('is not %s', text => {
    expect(readTarget(text)).toEqual({ state: 'unreadable', text });
  });

  it.each([
    ['minimum 50', 50],
    ['max. of 3', 3],
    ['achieve 50', 50],
    ['target of 5', 5],
  ])('"%s" is met by the figure itself', (text, value) => {
    expect(readTarget(text)).toEqual({
      state: 'number',
      parts: [{ label: null, quantity: { value, unit: '', decimals: 0 } }],
    });
  });
});
