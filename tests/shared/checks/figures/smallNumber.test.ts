import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt } from '../../../examples/foundAt.ts';

describe('a small number', () => {
  const found = (row: ChangedRow) => foundAt('small-number', aReport(row));

  it.each([
    [{ title: 'Number of jobs created', performance: '0 GREEN' }],
    [{ title: 'Total number of deaths', performance: '4 RED' }],
    [{ performance: '66.7% (8/12) GREEN' }],
    [{ performance: '50%', comment: 'This is 13 of the 26 parks.' }],
    [
      {
        performance: '21.3%',
        comment: 'In 2017/18 3 children were adopted and 9 children found guardians, an outturn of 21.3%.',
      },
    ],
    [
      {
        performance: '21.3%',
        comment:
          'We did well. In 2017/18 3 children were adopted and 9 children found guardians, an outturn of 21.3%.',
      },
    ],
  ])('is reported: %o', row => {
    expect(found(row)).toEqual(['note F3']);
  });

  it.each([
    [{ title: 'Number of jobs created', performance: '5 GREEN' }],
    [{ title: 'Stars for the website', performance: '3 GREEN' }],
    [{ performance: '17%', comment: '17 out of 100 parks have friends.' }],
    [{ performance: '64.4% (87/135)' }],
    [{ performance: '66.2%', comment: 'Two of the 3 wardens are new, and 4 of 12 gates were mended.' }],
    [{ title: 'Number of jobs created', performance: 'N/A' }],
    [{ title: 'Number of days lost', performance: '4.5' }],
  ])('is silent where the number is larger or not a count: %o', row => {
    expect(found(row)).toEqual([]);
  });
});

describe('the borders of a small number', () => {
  const found = (performance: string) => foundAt('small-number', aReport({ performance }));

  it.each([
    ['a dozen of many', '12% (12/100)', ['note F3']],
    ['thirteen of many', '13% (13/100)', []],
    ['a whole under thirty', '89.7% (26/29)', ['note F3']],
    ['a whole of thirty', '86.7% (26/30)', []],
  ])('%s: %s', (_, performance, expected) => {
    expect(found(performance)).toEqual(expected);
  });

  it.each([
    ['a count', { title: 'Number of jobs', performance: '4 RED' }, /^A count of 4 swings: /],
    ['a fraction', { performance: '12% (12/100)' }, /^The percentage is 12 of 100, so /],
    [
      'counts in the comment',
      {
        performance: '21.3%',
        comment: 'In 2017/18 3 children were adopted and 9 children found guardians, an outturn of 21.3%.',
      },
      /^The percentage counts only 12, so /,
    ],
  ])('names what it counts: %s', (_, row, message) => {
    expect(findingsWith('small-number', aReport(row))[0]?.message).toMatch(message);
  });
});
