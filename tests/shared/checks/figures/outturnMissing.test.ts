import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, findingsWith, foundAt, inQuarter } from '../../../examples/foundAt.ts';

describe('an outturn that is missing, outturn-missing', () => {
  const found = (row: ChangedRow) => foundAt('outturn-missing', aReport(row));

  it.each<ChangedRow>([
    { performance: 'N/A' },
    { performance: '' },
    { performance: '-' },
    { performance: 'n/a' },
    { performance: 'No data available' },
    { performance: 'Not available this quarter' },
    { performance: 'N/A (2015/16)' },
    { performance: 'N/A', target: 'Better than England' },
    { performance: 'N/A', target: '60% to 70%' },
  ])('is reported where the quarter has a target: %o', row => {
    expect(found(row)).toEqual(['warning F3']);
  });

  it.each<ChangedRow>([
    {},
    { performance: 'N/A', target: 'N/A' },
    { performance: 'N/A', target: 'TBC' },
    { performance: 'N/A', target: 'Top quartile' },
    { performance: 'Not due' },
    { performance: 'Monitor only' },
    { performance: 'Not available until 2018' },
    { performance: 'N/A - reported in Q4' },
    { performance: 'Data due in March' },
    { performance: 'Awaiting data' },
    { performance: 'Annual' },
  ])('is silent where there is one, or none was due: %o', row => {
    expect(found(row)).toEqual([]);
  });

  it.each([
    'The survey is measured annually.',
    'Reported on an annual basis.',
    'This is an annual indicator.',
    'Results are not due until March.',
  ])('is a note where the comment says that no figure was due: %s', comment => {
    expect(found({ performance: 'N/A', comment })).toEqual(['note F3']);
  });

  it.each(['TBC', 'NEW', 'To be confirmed'])('is a note where the cell says %s', performance => {
    expect(found({ performance })).toEqual(['note F3']);
    expect(findingsWith('outturn-missing', aReport({ performance }))[0]?.message).toBe(
      `A target of 65% is set, and the outturn is "${performance}". Enter the figure once it is known.`,
    );
  });

  it('says which target was set, and what to do', () => {
    const messageOf = (comment: string) =>
      findingsWith('outturn-missing', aReport({ performance: 'N/A', comment }))[0]?.message;
    expect(messageOf('No data.')).toBe(
      'A target of 65% is set for this quarter, but there is no outturn. Enter the figure, or N/A as the target.',
    );
    expect(messageOf('It is measured annually.')).toBe(
      'A target of 65% is set, but there is no outturn. The comment says that none was due yet.',
    );
  });

  it('is silent for an annual measure until Q4', () => {
    const cells = aReport({ performance: 'N/A' });
    const annual = { frequencies: { 1: 'annual' } } as const;
    expect(findingsWith('outturn-missing', inQuarter(cells, 3), annual)).toEqual([]);
    expect(findingsWith('outturn-missing', inQuarter(cells, 4), annual)).toHaveLength(1);
  });
});
