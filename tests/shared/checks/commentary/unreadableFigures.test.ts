import { expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';

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

it('a comment is not compared with the annual target where the quarter’s own cannot be read', () => {
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
