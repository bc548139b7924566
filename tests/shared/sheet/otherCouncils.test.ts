import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../shared/cells.ts';
import { periodText } from '../../../shared/period.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport, aSheet, withCell } from '../../examples/aReport.ts';
import { assessed, reportOf, told } from '../../examples/assessed.ts';
import { quartersAcross, splitHeadings, standingIn, titleAbove, typedNumbers } from './councilSheets.ts';

/** Its arrows have nothing to be compared with. */
const UNCHECKED = 'note judgement-unchecked G3';

describe('other councils’ reports', () => {
  it.each([
    [
      'numbers typed as numbers',
      typedNumbers,
      '2018/19 Q3',
      ['GREEN', 'RED', 'GREEN'],
      ['better', 'worse', 'same'],
    ],
    ['the period in a title above', titleAbove, '2019/20 Q3', ['GREEN', 'RED'], [null, null], [UNCHECKED]],
    ['a table that does not start at A1', standingIn, '2020/21 Q2', ['GREEN', 'GREEN'], [null, null]],
    [
      'the year’s quarters side by side',
      quartersAcross,
      '2018/19 Q3',
      ['GREEN', 'GREEN'],
      ['better', 'better'],
    ],
    ['headings split over two rows', splitHeadings, '2017/18 Q2', ['GREEN', 'GREEN'], ['better', 'worse']],
  ])('with %s are read, rated and found clean', (_, cells, period, ratings, short, notes: string[] = []) => {
    const report = reportOf(cells);
    const { judgements } = assessed(cells);
    expect(periodText(report.period)).toBe(period);
    expect([...judgements.values()].map(({ rating }) => rating.rating)).toEqual(ratings);
    expect([...judgements.values()].map(judgement => judgement.short.direction)).toEqual(short);
    expect(told(cells)).toEqual(notes);
  });

  it('keep and name the headings that are not ours', () => {
    const named = (cells: SheetCells) => reportOf(cells).layout.unknownHeadings.map(({ text }) => text);
    expect(named(standingIn)).toEqual(['Ward']);
    expect(named(quartersAcross)).toEqual(['Q4 2018/19']);
  });

  it('give each row the id that its reference is', () => {
    expect(reportOf(typedNumbers).indicators.map(({ id, lineNo }) => [id, lineNo])).toEqual([
      ['HS1', 'HS1'],
      ['HS2', 'HS2'],
      ['HS3', 'HS3'],
    ]);
  });

  it('find a wrong word in a column of ratings there, and offer the right one', () => {
    const [finding] = assessed(withCell(typedNumbers, 1, 5, 'Red')).findings;
    expect(finding).toMatchObject({
      code: 'rating-mismatch',
      cell: { row: 1, column: 5 },
      repair: { writes: [{ cell: { row: 1, column: 5 }, from: 'Red', to: 'Green' }] },
    });
  });

  it('that rate by fill alone lack no rating word', () => {
    const bare = aSheet([
      ['Indicator', 'Polarity', '2017/18 Q2 Target', '2017/18 Q2 Performance'],
      ['Visits to libraries', 'Bigger is better', 50, 55],
    ]);
    expect(told(bare)).toEqual([]);
  });
});

describe('an id', () => {
  const ids = (cells: SheetCells) => reportOf(cells).indicators.map(({ id }) => id);

  it('is a line number, or P1, P2 in order', () => {
    expect(ids(aReport({ lineNo: '1' }, { lineNo: 'A survey' }, { lineNo: '' }))).toEqual(['1', 'P1', 'P2']);
  });

  it('passes over a line number that is P1 already', () => {
    expect(ids(aReport({ lineNo: '' }, { lineNo: 'P1' }))).toEqual(['P2', 'P1']);
  });

  it('is different for each row where a line number is repeated', () => {
    expect(ids(aReport({ lineNo: '4' }, { lineNo: '4' }))).toEqual(['4', '4 (2)']);
  });
});

describe('no report', () => {
  it.each([
    ['an empty sheet', aSheet([]), /No report was found.*headings/],
    [
      'a list of something else',
      aSheet([
        ['Name', 'Amount'],
        ['Parks', 3],
      ]),
      /No report was found.*headings/,
    ],
    [
      'a budget',
      aSheet([
        ['Cost centre', 'Budget 2018/19', 'Actual'],
        ['Parks', 1, 2],
      ]),
      /No report was found/,
    ],
    [
      'headings without a period',
      aSheet(
        [
          ['Ref', 'Indicator', 'Target', 'Performance'],
          ['1', 'Visits to libraries', 5, 6],
        ],
        { name: 'Data' },
      ),
      /the quarter or month that the report covers/,
    ],
    [
      'headings without indicators',
      aSheet([['Ref', 'Indicator', 'Q2 2018/19 Target', 'Actual']]),
      /no indicators/,
    ],
  ])('%s is refused with a sentence that says what was looked for', (_, cells, sentence) => {
    expect(readReport(cells)).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
  });
});
