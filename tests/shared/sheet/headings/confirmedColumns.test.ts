import { describe, expect, it } from 'vitest';
import { layoutKey } from '../../../../shared/sheet/headings/confirmedColumns.ts';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { aReport, aSheet, COLUMNS } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

/** Two columns of figures: by its words the second is nobody's. */
const sheet = (year: string, quarter: string) =>
  aSheet([
    [
      'Ref',
      'Indicator',
      'Good is',
      `${year} ${quarter} Target`,
      `${year} ${quarter} Performance`,
      'Verified figure',
    ],
    ['1', 'Parks that residents rate as good', 'High', '65%', '66.2%', '64.1%'],
    ['2', 'Days to answer a letter', 'Low', '10', '9', '12'],
  ]);

const printedOf = (...given: Parameters<typeof readReport>) => {
  const read = readReport(...given);
  if (!read.ok) throw new Error(read.sentence);
  return read.report.indicators.map(({ texts }) => texts.performance);
};

describe('a person’s answer about a sheet’s columns', () => {
  it('decides which column it is', () => {
    expect(printedOf(sheet('2017/18', 'Q2'))).toEqual(['66.2%', '9']);
    expect(printedOf(sheet('2017/18', 'Q2'), { performance: 5 })).toEqual(['64.1%', '12']);
  });

  it('leaves a column out that the sheet does not have', () => {
    const read = readReport(sheet('2017/18', 'Q2'), { target: null });
    expect(read.ok && read.report.layout.columns).not.toHaveProperty('target');
    expect(read.ok && read.report.indicators.map(({ target }) => target.state)).toEqual(['none', 'none']);
  });

  it('takes a position away from whatever it was found for: it serves one column', () => {
    const at = COLUMNS.indexOf('annualTarget');
    const read = readReport(aReport({}), { target: at });
    expect(read.ok && read.report.layout.columns).toMatchObject({ target: at });
    expect(read.ok && read.report.layout.columns).not.toHaveProperty('annualTarget');
  });

  it('names columns out of the sheet without harm', () => {
    expect(() => readReport(sheet('2017/18', 'Q2'), { comment: 900 })).not.toThrow();
  });

  it('holds for the same layout in another quarter, and for no other layout', () => {
    const key = (cells: ReturnType<typeof sheet>) => layoutKey(reportOf(cells).layout);
    expect(key(sheet('2017/18', 'Q3'))).toBe(key(sheet('2017/18', 'Q2')));
    expect(key(aReport({}))).not.toBe(key(sheet('2017/18', 'Q2')));
  });
});
