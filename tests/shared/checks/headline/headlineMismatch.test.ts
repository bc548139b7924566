import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { aReport } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

const red = { performance: '60% RED', shortArrow: '↓', comment: 'Corrective Action: more wardens.' };
/** Three GREEN and one RED. */
const report = aReport({}, {}, {}, red);

/** A report with lines above it, each from column A. */
const under = (...lines: readonly (readonly string[])[]): SheetCells => above(report, lines);

function above(report: SheetCells, lines: readonly (readonly string[])[]): SheetCells {
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
    ['4 (75%) GREEN and 1 (25%) RED', 'The headline says 4 GREEN, but the rows show 3.'],
    [
      '3 (70%) GREEN and 1 (30%) RED',
      'The headline says 70% GREEN, but 3 of 4 is 75%. The headline says 30% RED, but 1 of 4 is 25%.',
    ],
    [
      'Of the 6 indicators rated, 3 (75%) are GREEN and 1 (25%) is RED.',
      'The headline says 6 indicators rated, but there are 4 rows, 4 of them rated.',
    ],
    [
      '5 indicators have been given a rating: 3 (60%) are GREEN and 1 (20%) are RED.',
      'The headline says 60% GREEN, but 3 of 4 is 75%. The headline says 20% RED, but 1 of 4 is 25%. The headline says 5 indicators rated, but there are 4 rows, 4 of them rated.',
    ],
    [
      'There are 9 indicators: 3 (75%) GREEN and 1 (25%) RED.',
      'The headline says 9 indicators, but there are 4 rows, 4 of them rated.',
    ],
    ['GREEN: 2', 'The headline says 2 GREEN, but the rows show 3.'],
    ['AMBER: 2', 'The headline says 2 AMBER, but the rows show 0.'],
    ['85% of indicators are Green', 'The headline says 85% GREEN, but the rows show 75%.'],
    ['74.9% of indicators are Green', 'The headline says 74.9% GREEN, but the rows show 75.0%.'],
    ['3 indicators (74%) were rated GREEN', 'The headline says 74% GREEN, but 3 of 4 is 75%.'],
    ['There are 3 GREEN and 2 RED indicators', 'The headline says 2 RED, but the rows show 1.'],
    [
      'GREEN 72% RED 29%',
      'The headline says 72% GREEN, but the rows show 75%. The headline says 29% RED, but the rows show 25%.',
    ],
    ['3 (75%) GREEN and 1 (25%) RED. In all, 2 are BLUE.', 'The headline says 2 BLUE, but the rows show 0.'],
  ])('that does not add up is reported: %s', (text, claims) => {
    expect(found([text])).toEqual(['warning A1']);
    expect(
      findingsWith('headline-mismatch', under([text])).map(({ indicator, message }) => [indicator, message]),
    ).toEqual([['', `${claims} Correct the headline, or the ratings that it counts.`]]);
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
    ['3 indicators (75%) were rated GREEN'],
    ['GREEN 75% RED 25%'],
    ['GREEN 3 RED 1'],
    ['GREEN 95% AMBER 90%'],
    ['GREEN 96%'],
    ['GREEN 50% RED 45%'],
    ['GREEN 60% RED 45%'],
    ['GREEN 30% RED 20%'],
    ['3 GREEN: 2 libraries and a park'],
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

  it('prints a share at its own decimals', () => {
    const three = aReport({}, {}, red);
    const of3 = (text: string) => foundAt('headline-mismatch', above(three, [[text]]));
    expect(of3('67% of indicators are Green')).toEqual([]);
    expect(of3('66.7% of indicators are Green')).toEqual([]);
    expect(of3('66.6% of indicators are Green')).toEqual(['warning A1']);
  });

  it('may count one section, whose shares are then of that section', () => {
    const [first, second, ...rest] = aReport({}, {}, red, {}, {}).values;
    const sections = ['Places: Parks', 'Places: Ponds'].map(name => [name, ...Array<string>(11).fill('')]);
    const values = [first ?? [], sections[0] ?? [], ...rest.slice(0, 3), sections[1] ?? [], ...rest.slice(3)];
    const cells = {
      ...report,
      values,
      formats: values.map(row => row.map(() => 'General')),
      formulas: values.map(row => row.map(() => '')),
    };
    expect(second).toHaveLength(12);
    const of2 = (text: string) => foundAt('headline-mismatch', above(cells, [[text]]));
    expect(of2('2 (67%) GREEN and 1 (33%) RED')).toEqual([]);
    expect(of2('4 (80%) GREEN and 1 (20%) RED')).toEqual([]);
    expect(of2('2 (50%) GREEN and 1 (33%) RED')).toEqual(['warning A1']);
  });

  it('may leave some out, and give shares of what it counts', () => {
    const four = aReport({}, {}, { performance: '66.2% AMBER' }, red);
    const text = (line: string) => foundAt('headline-mismatch', above(four, [[line]]));
    expect(text('Of those 3 indicators, 2 (67%) are GREEN and 1 (33%) is RED.')).toEqual([]);
    expect(text('Of those 3 indicators, 2 (67%) are GREEN.')).toEqual(['warning A1']);
  });

  it('may have a line for each rating, with shares of all of them together', () => {
    const four = aReport({}, {}, { performance: '66.2% AMBER' }, red);
    expect(foundAt('headline-mismatch', above(four, [['GREEN: 2 (67%)'], ['RED: 1 (33%)']]))).toEqual([]);
    expect(foundAt('headline-mismatch', above(four, [['GREEN: 2 (67%)'], ['Blue skies']]))).toEqual([
      'warning A1',
    ]);
  });
});
