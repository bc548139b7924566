import { describe, expect, it } from 'vitest';
import { dateText, isDateFormat } from '../../../../shared/sheet/cells/dateText.ts';

describe('a date in a cell', () => {
  it('names each month', () => {
    const months = Array.from({ length: 12 }, (_, month) => dateText(42_384 + month * 30.4, 'mmm'));
    expect(months).toEqual(
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
        month => `${month} 2016`,
      ),
    );
  });

  it.each([
    [42_522, 'dd/mm/yyyy', '01 Jun 2016'],
    [42_522, 'mmm-yy', 'Jun 2016'],
    [42_522, 'yyyy', 'Jun 2016'],
    [42_522.5, 'dd/mm/yyyy hh:mm', '01 Jun 2016 12:00'],
    [42_522.5, 'dd/mm/yyyy', '01 Jun 2016'],
    [0.5, 'h:mm', '12:00'],
    [1.25, 'h:mm', '6:00'],
    [1.25, '[h]:mm', '30:00'],
    [0.045_486_111, 'h:mm:ss', '1:05:30'],
    [0.045_486_111, 'mm:ss', '5:30'],
    [0.045_486_111, '[mm]:ss', '65:30'],
    [-0.25, '[h]:mm', '6:00'],
    [1, 'h"d"', '0:00'],
    [1e300, 'dd/mm/yyyy', '1e+300'],
  ])('%d as %s is %s', (serial, format, text) => {
    expect(dateText(serial, format)).toBe(text);
  });

  it.each(['dd/mm', 'MMM', 'yy', 'h', '[h]:mm', 'ss'])('recognises the date format %s', format => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['0.0%', '#,##0', '0 "days"', '0\\d', '0_d', '*h0', 'General'])(
    'is not asked for by %s',
    format => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
