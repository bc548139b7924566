import { describe, expect, it } from 'vitest';
import { readBase } from '../../../../shared/sheet/texts/outturnText.ts';

describe('why there is no outturn', () => {
  it.each([
    'Not available until 2018',
    'Not available until 15 March 2018',
    'Not yet available, awaiting the audit',
    'N/A - annual indicator',
    'N/A – reported in Q4',
    'N/A (annual)',
    'N/A (survey in June)',
    'Data due in March',
    'Data due on 12/03/2018',
    'Figures expected in May',
    'Results will be published in the autumn',
    'Results not available until Q3',
    'Awaiting data from the department 12/03',
    'Pending the 2nd return',
    'No data due to a change of system',
    'Unavailable until June',
    'Survey not run in 2017',
    'Available in March',
    'Expected Autumn 2018',
    'Data to follow',
    'Measured annually',
    'Annual measure',
    'Suspended',
  ])('is read from "%s"', text => {
    expect(readBase(text)).toEqual({ state: 'none', reason: 'word' });
  });

  it.each([
    'N/A',
    'N/A.',
    'N/A -',
    'N/A (2015/16)',
    'N/A R',
    'Unavailable',
    'No data',
    'No data available',
    'No data this quarter',
    'Data not available',
    'Not available for this indicator',
    'No figures returned',
  ])('is missing from "%s"', text => {
    expect(readBase(text)).toEqual({ state: 'none', reason: 'not-available' });
  });

  it.each(['No data: 64%', 'N/A 64.5', 'Not available 1,070', 'Data due 12.5%', 'Awaiting £5m'])(
    'is not made of a figure: "%s"',
    text => {
      expect(readBase(text).state).toBe('unreadable');
    },
  );
});
