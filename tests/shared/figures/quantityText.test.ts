import { expect, it } from 'vitest';
import { plainText } from '../../../shared/figures/plainText.ts';
import { decimalsOf, printExact, printQuantity } from '../../../shared/figures/quantityText.ts';
import { readFigures } from '../../../shared/figures/readFigures.ts';

it.each([
  ['1070', 1070, '', 0, '1,070'],
  ['a percentage', 64.44, '%', 1, '64.4%'],
  ['a rate', 157, 'per 100,000', 0, '157 per 100,000'],
  ['money', 1.2, '£m', 1, '£1.2m'],
  ['money below 0', -1234.5, '£', 2, '-£1,234.50'],
  ['what rounds to 0', -0.04, '%', 1, '0.0%'],
  ['less than 0', -0.05, '%', 2, '-0.05%'],
  ['minutes and seconds', 150, 'on the clock', 0, '2:30'],
  ['fewer than ten seconds', 65, 'on the clock', 0, '1:05'],
  ['hours', 3750, 'hours on the clock', 0, '1:02:30'],
  ['an hour and a second', 3601, 'hours on the clock', 0, '1:00:01'],
  ['a time below 0', -150, 'on the clock', 0, '-2:30'],
  ['no time', 0, 'on the clock', 0, '0:00'],
])('%s is printed as reports print it', (_, value, unit, decimals, expected) => {
  expect(printQuantity({ value, unit, decimals })).toBe(expected);
});

it.each(['2:30', '1:02:30', '64.4%', '1,070', '£1.2m', '157 per 100,000', '-0.04'])(
  'what is read from "%s" is printed so',
  text => {
    const quantity = readFigures(text)?.parts[0].quantity;
    expect(quantity && printQuantity(quantity)).toBe(text);
  },
);

it('an exact figure is printed with the decimals that it needs', () => {
  expect(printExact({ value: 90, unit: '%', decimals: 0, exact: 89.82 })).toBe('exactly 89.82%');
  expect([0, 12, 0.5, 1.25, 1e-11].map(decimalsOf)).toEqual([0, 0, 1, 2, 0]);
});

it('a text is read as a keyboard would type it', () => {
  expect(plainText('\u201C64\u200B.4\uFF05\u201D \u2013\u00A0\u2018as\u2019 \u2212\n5')).toBe(
    '"64.4%" - \'as\' - 5',
  );
});
