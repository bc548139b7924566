import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../shared/sheet/cells/cellText.ts';
import { readBase } from '../../../../shared/sheet/texts/outturnText.ts';

describe('a cell as a person sees it', () => {
  it.each([
    [0.644, '0.0%', '64.4%'],
    [0.644, '0%', '64%'],
    [0.285, '0%', '29%'],
    [1.005, '0.00', '1.01'],
    [99.95, '0.0', '100.0'],
    [1234.5, '#,##0', '1,235'],
    [1234567, '#,##0', '1,234,567'],
    [0, '#,##0', '0'],
    [-0.04, '0.00', '-0.04'],
    [-0.0001, '0.00', '0.00'],
    [-5, '#,##0;[Red]-#,##0', '-5'],
    [-0.04, '0.00;(0.00)', '(0.04)'],
    [0, '0.0%;-0.0%;"-"', '-'],
    [1234.5, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '1,234.50'],
    [1200000, '£#,##0.0,,"m"', '£1.2m'],
    [1234567, '[$£-809]#,##0', '£1,234,567'],
    [12, '0 "days"', '12 days'],
    [69.4, '0.0"%"', '69.4%'],
    [5, '0.##', '5'],
    [5.25, '0.##', '5.25'],
    [7, '00', '07'],
    [1070, 'General', '1070'],
    [0.1 + 0.2, 'General', '0.3'],
    [177 / 255, 'General', '0.694117647'],
    [1000000, 'General', '1000000'],
    [3, '@', '3'],
    [0.5, '# ?/?', '0.5'],
    [42522, 'dd/mm/yyyy', '01 Jun 2016'],
    [42522, 'mmm-yy', 'Jun 2016'],
    [0.5, 'hh:mm', '12:00'],
    ['64.4% RED', 'General', '64.4% RED'],
    ['', 'General', ''],
    [true, 'General', 'TRUE'],
    [false, 'General', 'FALSE'],
    [0, 'General', '0'],
    [0.25, '', '0.25'],
    [99999999999, 'General', '99999999999'],
    [1e21, 'General', '1E+21'],
    [1e-9, 'General', '0.000000001'],
    [1e-10, 'General', '1E-10'],
    [-0, 'General', '0'],
    [100000000000, 'General', '100000000000'],
    [9.995, '0.00', '10.00'],
    [123456789.12345679, '0.0000000', '123456789.1234570'],
    [123456789.12345679, '0.000000', '123456789.123457'],
    [1e-200, `0.${'0'.repeat(150)}`, `0.${'0'.repeat(150)}`],
    [-1.5, 'General', '-1.5'],
    [5, `0.0"${'x'.repeat(250)}"`, `5.0${'x'.repeat(250)}`],
    [5, `0.0"${'x'.repeat(251)}"`, '5'],
    [1.5e-7, '0.0', '0.0'],
    [0.05, '0.0', '0.1'],
    [1e9, '#,##0', '1,000,000,000'],
    [3, '"Band "0', 'Band 3'],
    [3, 'Q\\u0', 'Qu3'],
    [12, '"none"', 'none'],
    [0.25, '[h]:mm', '6:00'],
    [1.25, '[h]:mm', '30:00'],
    [1.25, 'h:mm', '6:00'],
    [0.0003125, 'mm:ss', '0:27'],
    [0.0503125, 'mm:ss', '12:27'],
    [0.0503125, '[m]:ss', '72:27'],
    [0.0503125, 'h:mm:ss', '1:12:27'],
    [42522.75, 'dd/mm/yyyy hh:mm', '01 Jun 2016 18:00'],
  ] as const)('%s in %s is %s', (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });

  it('a percentage in a cell is read as the report would print it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), tenths => {
        const read = readBase(cellText(tenths / 1000, '0.0%'));
        expect(read).toMatchObject({
          parts: [{ quantity: { value: tenths / 10 + 0, unit: '%', decimals: 1 } }],
        });
      }),
    );
  });

  it('a date is not a figure', () => {
    expect(readBase(cellText(42522, 'dd/mm/yyyy')).state).toBe('unreadable');
  });

  it('no number and no format make it fail', () => {
    const format = fc.string({ unit: fc.constantFrom(...'0#?.,%;"\\_*[]@ -/Eedmyhs£+()'), maxLength: 20 });
    fc.assert(
      fc.property(fc.double(), format, (value, numberFormat) => {
        expect(typeof cellText(value, numberFormat)).toBe('string');
      }),
    );
  });
});
