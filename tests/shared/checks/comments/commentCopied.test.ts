import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { type ChangedRow, COUNT_ROW, findingsWith, foundAt } from '../../../examples/foundAt.ts';

const homes: ChangedRow = { ...COUNT_ROW, title: 'Number of council homes let to families' };
const found = (...rows: readonly ChangedRow[]) => foundAt('comment-copied', aReport(...rows));
const ofParks = 'At 66.2% more parks are rated as good by residents, after new benches came.';

describe('a comment that belongs to another row, comment-copied', () => {
  it('is reported at the row that it does not fit, in either order', () => {
    expect(found({ comment: ofParks }, { ...homes, comment: ofParks })).toEqual(['warning K4']);
    expect(found({ ...homes, comment: ofParks }, { comment: ofParks })).toEqual(['warning K3']);
  });

  it('is known by the words of the title alone', () => {
    const comment = 'Residents rate the parks as good, and the paths were mended.';
    expect(found({ comment }, { ...homes, comment })).toEqual(['warning K4']);
  });

  it('is told with the row that it fits', () => {
    const [finding] = findingsWith(
      'comment-copied',
      aReport({ comment: ofParks }, { ...homes, comment: ofParks }),
    );
    expect(finding?.message).toContain('word for word that of “% of parks that residents rate as good”');
  });
});

describe('one comment in two rows stays silent', () => {
  it.each([
    ['it fits neither', 'This is measured by an outside body once in every year.'],
    [
      'it fits both',
      'At 66.2% more parks are good for residents, and 230 council homes were let to families.',
    ],
    ['it is short', 'Residents rate parks as good.'],
  ])('where %s', (_, comment) => {
    expect(found({ comment }, { ...homes, comment })).toEqual([]);
  });

  it('where the two measure one thing', () => {
    expect(
      found({ comment: ofParks }, { comment: ofParks, title: '% of parks that visitors rate as good' }),
    ).toEqual([]);
  });

  it('where nothing was measured, or three rows have it', () => {
    expect(found({ comment: ofParks }, { ...homes, performance: 'N/A', comment: ofParks })).toEqual([]);
    const others = [homes, { ...homes, title: 'Number of roads swept' }];
    expect(found({ comment: ofParks }, ...others.map(row => ({ ...row, comment: ofParks })))).toEqual([]);
  });
});
