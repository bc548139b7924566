import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedNumber } from '../../../../shared/record/publication/printedNumber.ts';
import { formattedNumbers } from '../../../../shared/sheet/cells/numberFormatText.ts';

describe('a printed figure in the accessible workbook', () => {
  it.each([
    ['64.4%', 0.644, '0.0%'],
    ['1,070', 1070, '#,##0'],
    ['1070', 1070, '0'],
    ['-0.04', -0.04, '0.00'],
    ['£1,250.00', 1250, '£#,##0.00'],
    ['0', 0, '0'],
  ])('%s is a number that shows as it was printed', (text, value, format) => {
    expect(printedNumber(text)).toEqual({ value, format });
  });

  it.each([
    '1,07',
    '12 days',
    '64.4% [r]',
    '[x]',
    '14% (Alcohol) 38% (Drugs)',
    '-0',
    '007',
    '£-3',
    '1.150.000',
    '',
  ])('“%s” stays a text', text => {
    expect(printedNumber(text)).toBe(text);
  });

  it('loses nothing of what was printed, whatever it is', () => {
    const figure = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.constantFrom('', '£'),
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.boolean(),
        fc.constantFrom('', '.5', '.05', '.125', '.00'),
        fc.constantFrom('', '%', ' days'),
      )
      .map(
        ([sign, currency, whole, grouped, fraction, unit]) =>
          `${sign}${currency}${grouped ? whole.toLocaleString('en-GB') : whole}${fraction}${unit}`,
      );
    fc.assert(
      fc.property(figure, text => {
        const cell = printedNumber(text);
        expect(typeof cell === 'string' ? cell : formattedNumbers(cell.format)(cell.value)).toBe(text);
      }),
    );
  });
});
