import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { told } from '../../../examples/assessed.ts';
import type { ChangedRow } from '../../../examples/foundAt.ts';
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

describe('a long-term arrow without figures to compare', () => {
  it.each(['NEW', 'N/A', ''])('is reported next to a base of "%s"', base => {
    expect(codesOf({ ...COUNT, longArrow: '↓', longBase: base })).toEqual([
      'warning long-direction-unsupported I3',
    ]);
  });

  it('is reported where only one figure is a percentage', () => {
    expect(codesOf({ ...COUNT, longBase: '41%' })).toEqual(['warning long-direction-unsupported I3']);
  });

  it('is silent where the base can be compared, or no arrow is printed', () => {
    expect(codesOf(COUNT)).toEqual([]);
    expect(codesOf({ ...COUNT, longArrow: '-', longBase: 'NEW' })).toEqual([]);
  });

  it('is silent where the outturn itself is missing', () => {
    expect(codesOf({ ...COUNT, performance: 'N/A', shortArrow: '-', longArrow: '↓' })).toEqual([]);
  });
});

itFindsFault({
  code: 'long-direction-unsupported',
  injections: [withoutBase('long')],
  nearMisses: {},
});
