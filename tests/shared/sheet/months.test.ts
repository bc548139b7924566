import { describe, expect, it } from 'vitest';
import { periodText } from '../../../shared/period.ts';
import { columnAnswer } from '../../../shared/sheet/headings/confirmedColumns.ts';
import { readReport } from '../../../shared/sheet/readReport.ts';
import { aSheet } from '../../examples/aReport.ts';
import { assessed } from '../../examples/assessed.ts';

type Row = readonly string[];

/** A sheet with a title, headings and one row. */
const sheetOf = (title: string, headings: Row, row: Row) => aSheet([[title], headings, row]);

const readOf = (title: string, headings: Row, row?: Row) => {
  const filled = row ?? headings.map((_, index) => (index === 0 ? 'Calls answered' : `${10 + index}`));
  const read = readReport(sheetOf(title, headings, filled));
  if (!read.ok) throw new Error(read.sentence);
  return read.report;
};

const periodOf = (title: string, headings: Row): string => periodText(readOf(title, headings).period);

describe('the month of a report', () => {
  it.each([
    ['Performance, January 2025', ['Measure', 'Target', 'January 2025 Actual'], 'January 2025'],
    ['', ['Measure', 'Target', 'Actual Jan-25'], 'January 2025'],
    ['', ['Measure', 'Target', 'Apr 25'], 'April 2025'],
    ['Housing performance 2024/25', ['Measure', 'Target', 'January'], 'January 2025'],
    ['Housing performance 2024/25', ['Measure', 'Target', 'April'], 'April 2024'],
    ['Budget and performance 2017/18', ['Measure', 'Target', 'Month 10'], 'January 2018'],
    ['Budget and performance 2017/18', ['Measure', 'Target', 'Period 10 actual'], 'January 2018'],
    ['Budget and performance 2017/18', ['Measure', 'Target', 'M10'], 'January 2018'],
    ['Monthly scorecard: March 2018', ['Measure', 'Target', 'Actual'], 'March 2018'],
    ['Scorecard 2017/18, Month 1', ['Measure', 'Target', 'Actual'], 'April 2017'],
    ['', ['Measure', '2008/09 Target', 'November 2008 Actual', '2007/08 Outturn'], 'November 2008'],
  ])('%s, %j: %s', (title, headings, period) => {
    expect(periodOf(title, headings)).toBe(period);
  });

  it.each([
    ['Q3 2019/20', ['Measure', 'Target', 'December 2019 Actual'], '2019/20 Q3'],
    ['Quarterly monitoring, December 2019', ['Measure', 'Target', 'Actual'], '2019/20 Q3'],
    ['Cabinet, March 2018', ['Measure', 'Target', '2016/17 Outturn'], '2016/17'],
    ['Annual report, June 2018', ['Measure', 'Target', '2017/18 Outturn'], '2017/18'],
    ['Updated 14 January 2018', ['Measure', 'Target', '2017/18 Q2'], '2017/18 Q2'],
  ])('is not read where a quarter or a year is named: %s, %j is %s', (title, headings, period) => {
    expect(periodOf(title, headings)).toBe(period);
  });

  it.each([
    ['a day', 'Printed on 14 January 2018'],
    ['a meeting', 'Scrutiny Committee, January 2018'],
    ['a month without a year', 'January performance'],
    ['a quarter that does not end then', 'Quarterly report, January 2018'],
  ])('is not guessed from %s: %s', (_, title) => {
    expect(() => periodOf(title, ['Measure', 'Target', 'Actual'])).toThrow(/the quarter or month/);
  });
});

describe('months across', () => {
  const MONTHS = ['Apr-16', 'May-16', 'Jun-16', 'Jul-16', 'Aug-16', 'Sep-16', 'Oct-16', 'Nov-16', 'Dec-16'];
  const AHEAD = ['Jan-17', 'Feb-17', 'Mar-17'];
  const headings = ['Measure', 'Good is', 'Target', ...MONTHS, ...AHEAD, 'Trend'];
  const upTo = (filled: number, trend = '') => {
    const figures = [...MONTHS, ...AHEAD].map((_, index) => (index < filled ? `${70 + index}%` : ''));
    return ['Calls answered in time', 'High', '75%', ...figures, trend];
  };
  const at = (position: number | undefined) => (position === undefined ? null : headings[position]);

  it.each([
    [2, 'May 2016', 'May-16', 'Apr-16'],
    [9, 'December 2016', 'Dec-16', 'Nov-16'],
    [10, 'January 2017', 'Jan-17', 'Dec-16'],
    [12, 'March 2017', 'Mar-17', 'Feb-17'],
  ])(
    'with %i filled are those of %s: the last filled is reported against the one before',
    (filled, month, own, base) => {
      const { period, layout, indicators } = readOf('Performance 2016/17', headings, upTo(filled));
      expect(periodText(period)).toBe(month);
      expect([at(layout.columns.performance), at(layout.columns.shortBase)]).toEqual([own, base]);
      expect(indicators[0]?.outturn).toMatchObject({ parts: [{ quantity: { value: 69 + filled } }] });
    },
  );

  it('have no month before April where last year’s are not there, nor one that is still to come', () => {
    const { layout } = readOf('Performance 2016/17', headings, upTo(1));
    expect(layout.columns.shortBase).toBeUndefined();
    const unnamed = ['Measure', 'Target', 'April', 'May', 'March', 'Trend'];
    const read = readOf('Performance 2016/17', unnamed, ['Calls', '75%', '70%', '', '', '']);
    expect([periodText(read.period), read.layout.columns.shortBase]).toEqual(['April 2016', undefined]);
  });

  it('find the month before and the same month last year in any column', () => {
    const own = ['Measure', 'Good is', 'Mar-16', 'Apr-15', 'Target', 'Apr-16', '2015/16'];
    const { layout } = readOf('', own, ['Calls', 'High', '70%', '68%', '75%', '71%', '69%']);
    const { shortBase, longBase } = layout.columns;
    expect([own[shortBase ?? -1], own[longBase ?? -1]]).toEqual(['Mar-16', 'Apr-15']);
  });

  it('are judged: an arrow against the month before that is wrong is an error', () => {
    const found = (trend: string) =>
      assessed(sheetOf('Performance 2016/17', headings, upTo(9, trend)))
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
    expect(found('Better')).toEqual([]);
    expect(found('Worse')).toEqual(['short-direction-mismatch']);
  });

  it('leave a title that names an earlier one of them to a person', () => {
    const read = readReport(sheetOf('Performance, October 2016', headings, upTo(9)));
    expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining('"Oct-16"') });
    expect(periodText(readOf('Performance, December 2016', headings, upTo(9)).period)).toBe('December 2016');
  });

  it('are counted back in months where a person chose one, so that next month’s is found', () => {
    const layoutOf = (filled: number) => {
      const read = readReport(sheetOf('Performance 2016/17', headings, upTo(filled)));
      return read.ok ? read.report.layout : { headings: [], latest: null };
    };
    const chosen = columnAnswer(layoutOf(8), headings.indexOf('Oct-16'));
    expect(chosen).toEqual(columnAnswer(layoutOf(9), headings.indexOf('Nov-16')));
    expect(chosen?.back).toBe('1 months');
  });
});

describe('the target of a month', () => {
  it.each([
    [['Measure', '2024/25 Target', 'January target', 'January 2025'], 'January target', '2024/25 Target'],
    [['Measure', 'December target', 'January target', 'January 2025'], 'January target', undefined],
    [['Measure', 'Q4 2024/25 target', 'Jan-25 target', 'Jan-25 actual'], 'Jan-25 target', undefined],
    [['Measure', '2024/25 Target', 'January 2025'], undefined, '2024/25 Target'],
  ])('of %j is %s, and the annual one %s', (headings, target, annual) => {
    const { columns } = readOf('2024/25', headings).layout;
    const at = (position: number | undefined) => (position === undefined ? undefined : headings[position]);
    expect([at(columns.target), at(columns.annualTarget)]).toEqual([target, annual]);
  });

  it('left at last month’s heading is found, and the target of March may be the year’s', () => {
    const found = (target: string) =>
      assessed(
        sheetOf(
          'Performance, January 2025',
          ['Measure', 'Good is', target, 'January 2025'],
          ['Calls answered', 'High', '75%', '76%'],
        ),
      ).findings.filter(({ code }) => code === 'headings-disagree');
    expect(found('December 2024 target').map(({ message }) => message)).toEqual([
      'The heading says "December 2024 target", but the report was read as January 2025. Name the same period in every heading.',
    ]);
    expect(found('January 2025 target')).toEqual([]);
    expect(found('March 2025 target')).toEqual([]);
  });
});

describe('findings in a report of a month', () => {
  const HEADINGS = ['Ref', 'Measure', 'Good is', 'Annual target', 'Target', 'Jan-25', 'Dec-24', 'Comments'];
  const messages = (...row: Row) =>
    assessed(aSheet([['Performance, January 2025'], HEADINGS, ['1', ...row]])).findings.map(
      ({ code, message }) => `${code}: ${message}`,
    );

  it.each([
    [
      ['Calls answered', 'High', '75%', 'N/A', '76%', '74%', ''],
      'rated-on-annual-target: The month has no target of its own',
    ],
    [
      ['Calls answered', 'High', '75%', '75%', 'N/A', '74%', ''],
      'is set for this month, but there is no outturn',
    ],
    [
      ['Calls answered', 'High', '75%', '75%', '76.3%', '76.3%', 'All is well.'],
      'the same to the decimal as last month, and the comment does not say so. Check that it is this month’s',
    ],
    [['Number of calls (C)', 'High', '900', '900', '700', '750', ''], 'it fell from 750 last month to 700'],
    [
      ['Number of calls (C)', 'High', '1,200', '300', '980', '900', ''],
      'Its target of 300 is 25% of the annual 1,200; 10 twelfths of it would be 1,000',
    ],
    [
      [
        'Calls answered',
        'High',
        '75%',
        '75%',
        '76.3%',
        '74%',
        'Calls answered rose to 76.3%, compared with 70% last month.',
      ],
      'The comment compares with 70% last month, but the row says 74%.',
    ],
  ])('%j: %s', (row, sentence) => {
    const said = messages(...row);
    expect(said.join('\n')).toContain(sentence);
    expect(said.join('\n')).not.toMatch(/quarter/i);
  });

  it('is silent about a figure of last quarter, which the sheet does not have', () => {
    const row = ['Calls answered', 'High', '75%', '75%', '76.3%', '74%'];
    const comment = 'Calls answered rose to 76.3%, compared with 70% last quarter.';
    expect(messages(...row, comment).filter(said => said.includes('70%'))).toEqual([]);
  });
});
