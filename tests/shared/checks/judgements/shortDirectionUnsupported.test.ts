import { describe, expect, it } from 'vitest';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import { type ChangedRow, inQuarter } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';
import { withoutBase } from './withoutBase.ts';

const codesOf = (row: ChangedRow) =>
  told(aReport({ title: 'Number of homes built', ...row }, {})).filter(text => /unsupported/.test(text));

const COUNT: ChangedRow = {
  annualTarget: '100',
  target: '50',
  performance: '60 GREEN',
  shortBase: '25',
  longBase: '70',
};

describe('a short-term arrow without figures to compare', () => {
  it.each(['NEW', 'N/A', ''])('is reported next to a base of "%s"', base => {
    expect(codesOf({ ...COUNT, shortArrow: '↑', shortBase: base })).toEqual([
      'warning short-direction-unsupported G3',
    ]);
  });

  it('is silent where the sheet has no column for the base', () => {
    const cells = aSheet([
      ['Ref', 'Measure', 'Good is', 'Target', 'Q3 2018/19 Actual', 'RAG', 'Trend'],
      ['A1', 'Calls answered', 'High', '90%', '91%', 'Green', '↑'],
      ['A2', 'Complaints received', 'Low', '42', '40', 'Green', '↓'],
    ]);
    expect(told(cells)).toEqual(['note judgement-unchecked G1']);
  });

  it('is silent where only an earlier quarter is missing, or no arrow is printed', () => {
    const cells = aReport({ ...COUNT, title: 'Number of homes built (C)' });
    expect(told(inQuarter(cells, 3)).filter(text => /unsupported/.test(text))).toEqual([]);
    expect(codesOf({ ...COUNT, shortArrow: '-', shortBase: 'NEW' })).toEqual([]);
  });
});

itFindsFault({
  code: 'short-direction-unsupported',
  injections: [withoutBase('short')],
  nearMisses: {},
});
