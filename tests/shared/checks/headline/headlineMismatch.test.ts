import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { aReport } from '../../../examples/aReport.ts';
import { foundAt } from '../../../examples/foundAt.ts';

const red = { performance: '60% RED', shortArrow: '↓', comment: 'Corrective Action: more wardens.' };
/** Three GREEN and one RED. */
const report = aReport({}, {}, {}, red);

/** The report with lines above it, each from column A. */
function under(...lines: readonly (readonly string[])[]): SheetCells {
  const width = report.values[0]?.length ?? 0;
  const add = <T>(
    rows: readonly (readonly T[])[],
    blank: T,
    texts: readonly (readonly T[])[],
  ): (readonly T[])[] => [
    ...texts.map(line => [...line, ...Array<T>(width - line.length).fill(blank)]),
    ...rows,
  ];
  const blanks = lines.map(() => []);
  return {
    ...report,
    values: add(report.values, '', lines),
    formats: add(report.formats, 'General', blanks),
    formulas: add(report.formulas, '', blanks),
  };
}

const found = (...lines: readonly (readonly string[])[]) => foundAt('headline-mismatch', under(...lines));

describe('a headline above the table', () => {
  it.each([
    ['4 (75%) GREEN and 1 (25%) RED'],
    ['3 (70%) GREEN and 1 (30%) RED'],
    ['Of the 6 indicators rated, 3 (75%) are GREEN and 1 (25%) is RED.'],
    ['5 indicators have been given a rating: 3 (60%) are GREEN and 1 (20%) are RED.'],
    ['GREEN: 2'],
    ['85% of indicators are Green'],
    ['3 indicators (74%) were rated GREEN'],
    ['There are 3 GREEN and 2 RED indicators'],
    ['GREEN 72% RED 29%'],
  ])('that does not add up is reported: %s', text => {
    expect(found([text])).toEqual(['warning A1']);
  });

  it('with a cell for each figure is reported at its line', () => {
    expect(found(['GREEN', '3', '75%'], ['RED', '2', '25%'])).toEqual(['warning A2']);
    expect(found(['GREEN', '3', '65%'], ['RED', '1', '25%'])).toEqual(['warning A1']);
  });

  it.each([
    ['3 (75%) GREEN and 1 (25%) RED'],
    ['Of the 4 indicators, 3 (75%) are GREEN and 1 (25%) is RED.'],
    ['75% of indicators are Green'],
    ['GREEN: 3'],
    ['GREEN: within 5% of target'],
    ['RED: more than 10% off target'],
    ['Green 95% or more, Amber 90%'],
    ['Last quarter 2 were GREEN.'],
    ['Report of 3 October 2017 to the Green Spaces panel'],
    ['Appendix 1: Corporate Performance Report, Quarter 2 2017/18'],
  ])('that adds up, or is none, is left alone: %s', text => {
    expect(found([text])).toEqual([]);
  });

  it('of a cell for each figure may be right too', () => {
    expect(found(['GREEN', '3', '75%'], ['RED', '1', '25%'], ['Total', '4', '100%'])).toEqual([]);
  });
});
