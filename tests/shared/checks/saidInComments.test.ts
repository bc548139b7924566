import { describe, expect, it } from 'vitest';
import { aReport } from '../../examples/aReport.ts';
import { told } from '../../examples/assessed.ts';

describe('an outturn that is what it was to the decimal', () => {
  const still = { shortArrow: '→', shortBase: '66.2%' };

  it.each(['The result remains where it was.', 'It stood still.', 'This stays at 66.2%.'])(
    'is said to be so: %s',
    comment => {
      expect(told(aReport({ ...still, comment }))).toEqual([]);
    },
  );

  it.each(["The region's own average stood at 27%.", 'The team sits on the third floor.'])(
    'is not said to be so: %s',
    comment => {
      expect(told(aReport({ ...still, comment }))).toEqual(['note outturn-unchanged F3']);
    },
  );
});

describe('a figure that the comment calls provisional', () => {
  it.each([
    'The result is provisional until the return has been audited.',
    'These are provisional until December.',
  ])('is untagged: %s', comment => {
    expect(told(aReport({ comment }))).toEqual(['note provisional-untagged F3']);
  });

  it.each([
    'Not even provisional figures are available until December.',
    "Last quarter's provisional figure was confirmed.",
  ])('is another one: %s', comment => {
    expect(told(aReport({ comment }))).toEqual([]);
  });
});

it('a difference is not taken from the sentence before where the outturn itself cannot be read', () => {
  const figures = {
    title: 'Number of parks',
    annualTarget: '900',
    target: '900',
    shortArrow: '-',
    shortBase: 'N/A',
  };
  const comment = '20 new and 21 existing members make a total of 41. That is 31 more than last year (868).';
  const row = { ...figures, performance: '#N/A', longArrow: '-', longBase: '868', comment };
  expect(told(aReport(row))).toEqual(['error cell-error F3']);
});

it('a comment is not held to the annual target where the quarter’s own cannot be read', () => {
  const figures = {
    title: 'Number of parks',
    annualTarget: '1,407',
    performance: '340',
    shortArrow: '-',
    shortBase: 'N/A',
    longArrow: '-',
  };
  const comment = 'The result is 21 lower than the target.';
  expect(told(aReport({ ...figures, target: '#DIV/0!', longBase: 'NEW', comment }))).toEqual([
    'error cell-error E3',
  ]);
});
