import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../shared/cells.ts';
import { periodText } from '../../../shared/quarter.ts';
import { chooseReport } from '../../../shared/sheet/chooseReport.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aReport, aSheet, type Typed, withCell } from '../../examples/aReport.ts';
import { assessed, reportOf, told } from '../../examples/assessed.ts';

// Made-up reports in shapes that other councils use.
const percent = (value: number): Typed => ({ value, format: '0.0%' });

const typedNumbers = aSheet([
  [
    'Ref',
    'Measure',
    'Good is',
    'Target Q3 2018/19',
    'Actual Q3 2018/19',
    'RAG',
    'DoT',
    'Previous Quarter',
    'Comments',
  ],
  [
    'HS1',
    'Repairs done right first time',
    'High',
    percent(0.9),
    percent(0.934),
    'Green',
    '↑',
    percent(0.91),
    'Good.',
  ],
  ['HS2', 'Days to re-let a home', 'Low', 25, 28, 'Red', '↓', 24, 'Slow. Corrective action: a second team.'],
  ['HS3', 'Complaints received', 'Low', 30, 30, 'G', 'No change', 30, ''],
]);

const titleAbove = aSheet([
  ['Performance Report Quarter 3 2019/20'],
  [],
  [
    'PI Code',
    'Performance Indicator',
    'Polarity',
    'Target',
    'Outturn',
    'Status',
    'Trend',
    'Commentary',
    'Directorate',
  ],
  ['BV8', 'Invoices paid on time', 'Higher is better', '95%', '96.2%', 'GREEN', 'Improving', '', 'Finance'],
  [
    'BV9',
    'Council tax collected',
    'Higher is better',
    '82.5%',
    '81.9%',
    'RED',
    'Declining',
    'Corrective action: reminders',
    'Finance',
  ],
]);

const standingIn = aSheet([
  [],
  ['', '', 'Corporate scorecard'],
  [],
  [
    '',
    '',
    'Ref',
    'Indicator',
    'Q2 2020/21 Target',
    'Q2 2020/21 Result',
    'Higher or lower is better',
    'RAG rating',
    'Ward',
    'Notes',
  ],
  ['', '', 'Customers'],
  ['', '', 'CEX01', 'Calls answered in 60 seconds', '80%', '82%', 'Higher', 'GREEN', 'All', 'Fine'],
  ['', '', 'CEX02', 'Calls given up', '5%', '4%', 'Lower', 'GREEN', 'All', 'Fine'],
]);

const quarters = aSheet([
  [
    'Ref',
    'Indicator',
    'Polarity',
    '2018/19 Target',
    'Q3 Target',
    '2017/18 Outturn',
    'Q1 2018/19',
    'Q2 2018/19',
    'Q3 2018/19',
    'Q4 2018/19',
    'RAG',
  ],
  ['1', 'Visits to libraries (C)', 'Bigger is better', 1600, 1200, 1500, 380, 800, 1230, '', 'Green'],
  ['2', 'Missed bins per 100,000 collections', 'Smaller is better', 55, 55, 52, 50, 60, 45, '', 'Green'],
]);

const split = aSheet(
  [
    ['Line.no', 'Indicator', 'Value', '2017/18', '', '', 'Direction of travel', '', '', '', 'Comments'],
    ['', '', '', 'Annual Target', 'Q2 Target', 'Q2 Performance', 'Short term', '', 'Long term', '', ''],
    ['Places: Parks'],
    [
      '1',
      '% of parks with a friends’ group',
      'Bigger is better',
      '17%',
      '17%',
      '17% GREEN',
      '↑',
      '16%',
      '→',
      '17%',
      '',
    ],
    [
      '2',
      '% of playgrounds inspected',
      'Bigger is better',
      '90%',
      '90%',
      '92% GREEN',
      '↓',
      '93%',
      '↑',
      '91%',
      '',
    ],
  ],
  {
    merges: [
      ...[0, 1, 2, 10].map(column => ({ row: 0, column, rows: 2, columns: 1 })),
      { row: 0, column: 3, rows: 1, columns: 3 },
      { row: 0, column: 6, rows: 1, columns: 4 },
      { row: 1, column: 6, rows: 1, columns: 2 },
      { row: 1, column: 8, rows: 1, columns: 2 },
    ],
  },
);

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
    ['the year’s quarters side by side', quarters, '2018/19 Q3', ['GREEN', 'GREEN'], [null, 'better']],
    ['headings split over two rows', split, '2017/18 Q2', ['GREEN', 'GREEN'], ['better', 'worse']],
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
    expect(named(quarters)).toEqual(['Q1 2018/19', 'Q4 2018/19']);
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
      /which year and quarter/,
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

describe('of several sheets', () => {
  const named = (cells: SheetCells, name: string): SheetCells => ({ ...cells, name });
  const chosen = (...sheets: SheetCells[]) => {
    const result = chooseReport(sheets);
    return result.ok ? result.report.sheet : result.sentence;
  };

  it('the one that holds a report is chosen', () => {
    expect(chosen(aSheet([['Notes']], { name: 'Notes' }), named(titleAbove, 'Report'))).toBe('Report');
  });

  it('chooses the latest of two periods, whichever comes first', () => {
    const earlier = named(typedNumbers, '2018');
    const later = named(titleAbove, '2019');
    expect(chosen(earlier, later)).toBe('2019');
    expect(chosen(later, earlier)).toBe('2019');
  });

  it('a summary of a few rows is not', () => {
    const summary = aSheet([
      ['Indicator', 'Q4 2020/21 Target', 'Actual', 'RAG'],
      ['Bins', 1, 1, 'Green'],
    ]);
    expect(chosen(named(summary, 'Summary'), named(typedNumbers, 'Report'))).toBe('Report');
  });

  it('the one that asks which column is the outturn is named before those that hold no report', () => {
    const asking = aSheet([
      ['Measure', 'Q2 2018/19 Target', 'Q2 2018/19 Actual', 'Q2 2018/19 Result'],
      ['Calls answered in a minute', 5, 6, 7],
    ]);
    expect(chosen(aSheet([['Notes']]), asking)).toMatch(/^More than one column may be the outturn/);
    expect(chosen(asking, named(typedNumbers, 'Report'))).toBe('Report');
  });

  it('all that hold a report are named beside the chosen one', () => {
    const copy = named(titleAbove, 'Copy');
    const asking = aSheet(
      [
        ['Measure', 'Q2 2018/19 Target', 'Q2 2018/19 Actual', 'Q2 2018/19 Result'],
        ['Calls answered in a minute', 5, 6, 7],
      ],
      { name: 'Data' },
    );
    const found = chooseReport([named(titleAbove, 'Report'), copy, asking, named(typedNumbers, '2018')]);
    expect(found).toMatchObject({ ok: true, others: ['Copy', '2018'], asking: ['Data'] });
    expect(chooseReport([named(titleAbove, 'Report')])).toMatchObject({ others: [], asking: [] });
  });

  it('hidden ones are counted where no other holds a report', () => {
    const notes = aSheet([['Notes']]);
    const sentence = (sheets: SheetCells[], hidden: number) => {
      const result = chooseReport(sheets, hidden);
      return result.ok ? '' : result.sentence;
    };
    expect(sentence([notes], 1)).toMatch(/^No visible sheet .*, and 1 hidden sheet was not read\./);
    expect(sentence([notes, notes], 3)).toMatch(/3 hidden sheets were not read.*Show the sheet/);
    expect(sentence([], 1)).toMatch(/1 hidden sheet/);
    expect(sentence([notes], 0)).not.toMatch(/hidden/);
    expect(sentence([aSheet([['Ref', 'Indicator', 'Q2 2018/19 Target', 'Actual']])], 1)).toMatch(
      /no indicators/,
    );
    expect(chooseReport([named(titleAbove, 'Report')], 2).ok).toBe(true);
  });

  it('none is a sentence', () => {
    expect(chosen(aSheet([['Notes']]), aSheet([]))).toMatch(/No sheet of this workbook/);
  });
});
