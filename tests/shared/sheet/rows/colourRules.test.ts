import { describe, expect, it } from 'vitest';
import type { CellValue, ColourRule } from '../../../../shared/cells.ts';
import { aReport, aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';

const COLUMN = { row: 0, column: 5, rows: 9, columns: 1 };
const UNKNOWN: ColourRule['applies'] = { when: 'unknown' };

/** Whether each of two ratings may be coloured by a rule: "60% RED" in F3 and what is given in F4. */
const marked = (rules: readonly ColourRule[], second: CellValue = '66.2% GREEN'): boolean[] => {
  const red = { performance: '60% RED', shortArrow: '↓', longArrow: '↓' };
  const cells = aReport(red, { performance: second });
  return reportOf({ ...cells, colourRules: rules }).indicators.map(
    ({ hasColourRule = false }) => hasColourRule,
  );
};

const byText = (
  operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith',
  text: string,
): ColourRule => ({
  ranges: [COLUMN],
  applies: { when: 'text', operator, text },
});

const byValue = (to: string | number): ColourRule => ({ ranges: [COLUMN], applies: { when: 'equal', to } });

describe('a rating that a conditional format may colour', () => {
  it.each([
    ['contains a text', byText('Contains', 'red'), [true, false]],
    ['does not contain it', byText('NotContains', 'Red'), [false, true]],
    ['begins with it', byText('BeginsWith', '66.2'), [false, true]],
    ['ends with it', byText('EndsWith', 'RED'), [true, false]],
    ['is it', byValue('60% red'), [true, false]],
    ['is a part of it', byValue('RED'), [false, false]],
  ])('is marked where its cell %s, in any case', (_, rule, expected) => {
    expect(marked([rule])).toEqual(expected);
  });

  it('is marked where its number is the number', () => {
    expect(marked([byValue(0.65)], 0.65)).toEqual([false, true]);
    expect(marked([byValue(0.6)], 0.65)).toEqual([false, false]);
  });

  it('is marked by a rule that Outturn does not work out', () => {
    expect(marked([{ ranges: [COLUMN], applies: UNKNOWN }])).toEqual([true, true]);
  });

  it('is marked where its cell is empty: it may count as 0 or as an empty text', () => {
    expect(marked([byText('Contains', 'x')], '')).toEqual([false, true]);
  });

  it('is not marked by a rule on other cells', () => {
    const beside = [
      { row: 2, column: 4, rows: 2, columns: 1 },
      { row: 2, column: 6, rows: 2, columns: 1 },
      { row: 0, column: 5, rows: 2, columns: 1 },
      { row: 4, column: 5, rows: 2, columns: 1 },
    ];
    expect(marked(beside.map(range => ({ ranges: [range], applies: UNKNOWN })))).toEqual([false, false]);
    expect(marked([{ ranges: beside, applies: UNKNOWN }])).toEqual([false, false]);
  });

  it('is marked by the smallest range around it, among others', () => {
    const at = (row: number) => ({ row, column: 5, rows: 1, columns: 1 });
    expect(marked([{ ranges: [at(0), at(2)], applies: UNKNOWN }])).toEqual([true, false]);
    expect(marked([byText('Contains', 'x'), { ranges: [at(3)], applies: UNKNOWN }])).toEqual([false, true]);
  });

  it('is the cell of the rating column where there is one', () => {
    const cells = aSheet([
      [
        'Ref',
        'Measure',
        'Good is',
        'Target Q3 2018/19',
        'Actual Q3 2018/19',
        'RAG',
        'DoT',
        'Previous Quarter',
      ],
      ['HS1', 'Repairs done right first time', 'High', '90%', '93.4%', 'Green', '↑', '91%'],
    ]);
    const markedIn = (column: number) =>
      reportOf({ ...cells, colourRules: [{ ranges: [{ ...COLUMN, column }], applies: UNKNOWN }] })
        .indicators[0]?.hasColourRule;
    expect([markedIn(4), markedIn(5)]).toEqual([undefined, true]);
  });
});
