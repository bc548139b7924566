import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { foundAt } from '../../../examples/foundAt.ts';

describe('a figure that only its comment calls provisional', () => {
  const found = (comment: string, performance = '66.2% GREEN') =>
    foundAt('provisional-untagged', aReport({ comment, performance }));

  it.each([
    'These results are provisional; the verified ones are due in December.',
    'The results are provisional at this stage.',
    'Figures are currently provisional.',
    'The outturn is subject to validation.',
    'This figure has yet to be verified.',
    'Unaudited. More wardens are out.',
  ])('is reported: %s', comment => {
    expect(found(comment)).toEqual(['note F3']);
  });

  it.each([
    ['These results are provisional.', '66.2% (Provisional) GREEN'],
    ['These results are provisional.', 'N/A'],
    ['The first, provisional, results are expected for Q4.', '66.2%'],
    ['Last quarter’s provisional figure stands.', '66.2%'],
    ['The figure is no longer provisional.', '66.2%'],
    ['Provisional figures will be available in March.', '66.2%'],
    ['England’s rate is provisional.', '66.2%'],
    ['A provisional booking was made for the hall.', '66.2%'],
  ])('is silent: %s next to %s', (comment, performance) => {
    expect(found(comment, performance)).toEqual([]);
  });
});

describe('a figure that the comment calls provisional', () => {
  it.each([
    'The result is provisional until the return has been audited.',
    'These are provisional until December.',
  ])('is reported: %s', comment => {
    expect(told(aReport({ comment }))).toEqual(['note provisional-untagged F3']);
  });

  it.each([
    'Not even provisional figures are available until December.',
    "Last quarter's provisional figure was confirmed.",
  ])('is silent about another figure: %s', comment => {
    expect(told(aReport({ comment }))).toEqual([]);
  });
});
