import { describe, expect, it } from 'vitest';
import { isMeasured, pickRow, spot } from '../../../../bench/faults/fault.ts';
import { withRow } from '../../../../bench/generator/report.ts';
import { aReport } from '../../../examples/aReport.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

const BIGGER = 'Bigger is better';
const SMALLER = 'Smaller is better';

describe('a polarity against its own title, polarity-against-title', () => {
  const found = (title: string, polarity: string) =>
    findingsWith('polarity-against-title', aReport({ title, polarity }));

  it.each([
    ['Number of complaints received', BIGGER],
    ['Stage 2 complaints', BIGGER],
    ['Rent arrears', BIGGER],
    ['Average days lost to sickness absence per employee', BIGGER],
    ['Number of missed bins per 100,000', BIGGER],
    ['Percentage of residents satisfied with parks', SMALLER],
    ['Customer satisfaction with repairs', SMALLER],
    ['Percentage of planning applications determined within eight weeks', SMALLER],
  ])('is noted: %s, %s', (title, polarity) => {
    const [finding, ...others] = found(title, polarity);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'note', cell: { row: 2, column: 2 } });
  });

  it.each([
    ['Number of complaints received', SMALLER],
    ['Percentage of residents satisfied with parks', BIGGER],
    ['Percentage of residents dissatisfied with parks', SMALLER],
    ['Percentage of residents not satisfied with parks', SMALLER],
    ['Complaints answered in time', BIGGER],
    ['Percentage of complaints resolved within ten days', BIGGER],
    ['Percentage of council tax arrears recovered', BIGGER],
    ['Reduction in rent arrears', BIGGER],
    ['Number of burglaries prevented', BIGGER],
    ['Fly-tips removed within two days', BIGGER],
    ['Readmissions within 30 days', SMALLER],
    ['Percentage of applications not determined within eight weeks', SMALLER],
    ['Number of complaints received that were upheld', SMALLER],
    ['Percentage of fly-tips cleared within 24 hours', BIGGER],
    ['Number of visits to leisure centres', SMALLER],
    ['Time taken to resolve complaints', SMALLER],
    ['Complaints about noise, reduction in', BIGGER],
  ])('is silent where the title agrees, or leaves a doubt: %s, %s', (title, polarity) => {
    expect(found(title, polarity)).toEqual([]);
  });

  it('says which way the title points, and what to do', () => {
    expect(found('Rent arrears', BIGGER)[0]?.message).toBe(
      'The row says that bigger is better, and by its title a smaller figure is. Correct the polarity, or leave it if the council means it so.',
    );
    expect(found('Customer satisfaction with repairs', SMALLER)[0]?.message).toContain('a bigger figure is');
  });
});

itFindsFault({
  code: 'polarity-against-title',
  injections: [
    (report, dice) => {
      const found = pickRow(
        report,
        dice,
        row => isMeasured(row) && row.polarity !== 'none' && row.mark === '',
      );
      if (!found) return null;
      const title =
        found.row.polarity === 'bigger' ? 'Rent arrears' : 'Overall satisfaction with the service';
      return { report: withRow(report, found.index, { title }), at: spot(found.index, 'polarity') };
    },
  ],
  nearMisses: {},
});
