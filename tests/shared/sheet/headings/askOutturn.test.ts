import { describe, expect, it } from 'vitest';
import { columnAnswer } from '../../../../shared/sheet/headings/confirmedColumns.ts';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { type HeadedSheet, outturnOf, sheetUnder } from './sheetUnder.ts';

describe('a person is asked which column is the outturn, where', () => {
  it.each<[string, HeadedSheet, readonly string[]]>([
    [
      'two columns name no period',
      { title: 'Q2 2017/18', headings: ['Target', 'Actual', 'Result'] },
      ['Actual', 'Result'],
    ],
    [
      'two columns name the same quarter',
      { headings: ['Q2 2017/18 Target', 'Q2 2017/18 Actual', 'Q2 2017/18 Result'] },
      ['Q2 2017/18 Actual', 'Q2 2017/18 Result'],
    ],
    [
      'the only target is the year’s, and so is the figure so far',
      { title: 'Q3 2024/25', headings: ['Q3 2024/25', '2024/25 YTD', 'Annual target'] },
      ['Q3 2024/25', '2024/25 YTD'],
    ],
    [
      'the only target is the year’s, and a figure names that year',
      { title: 'Q3 2024/25', headings: ['Q3 2024/25 Value', '2024/25 Value', '2024/25 Target'] },
      ['Q3 2024/25 Value', '2024/25 Value'],
    ],
    [
      'the year to date and the outturn are of one year',
      { headings: ['2024/25 Outturn', '2024/25 YTD', '2024/25 Target'] },
      ['2024/25 Outturn', '2024/25 YTD'],
    ],
    [
      'a later quarter than the title’s has figures',
      { title: 'Q2 2017/18', headings: ['Target', 'Q2 2017/18 Actual', 'Q3 2017/18 Actual'] },
      ['Q2 2017/18 Actual', 'Q3 2017/18 Actual'],
    ],
    [
      'the only outturn is older than the target',
      { headings: ['2016/17 Outturn', '2017/18 Target'] },
      ['2016/17 Outturn'],
    ],
    [
      'the only figure of the target’s year is a forecast',
      { title: 'Q2 2017/18', headings: ['Target', 'Forecast outturn', 'Projected result'] },
      ['Forecast outturn', 'Projected result'],
    ],
    [
      'the target is the year’s so far and the figure the quarter’s',
      { headings: ['Q2 2017/18 Actual', 'YTD Target'] },
      ['Q2 2017/18 Actual'],
    ],
    [
      'only a month of the quarter has figures',
      { title: 'Q3 2024/25', headings: ['Target', 'November 2024 Actual'] },
      ['November 2024 Actual'],
    ],
    [
      'a quarter stands beside a column without a period, and nothing names the quarter',
      { title: '2017/18', headings: ['Target', 'Actual', 'Q1 2017/18'] },
      ['Actual', 'Q1 2017/18'],
    ],
    [
      'the only outturn is of an earlier quarter than target and title',
      { title: 'Q2 2017/18', headings: ['2017/18 Q2 Target', '2017/18 Q1 Performance'] },
      ['2017/18 Q1 Performance'],
    ],
    [
      'the only outturn is of a later quarter than the target, and there is no title',
      { headings: ['2017/18 Q2 Target', '2017/18 Q3 Performance'] },
      ['2017/18 Q3 Performance'],
    ],
    [
      'the only outturn is of a later year than the target',
      { headings: ['2016/17 Target', '2017/18 Outturn'] },
      ['2017/18 Outturn'],
    ],
    [
      'the only outturn is of an earlier quarter than the title, and the only target is the year’s',
      { title: 'Quarter 2 2017/18', headings: ['2017/18 Target', '2017/18 Q1 Performance'] },
      ['2017/18 Q1 Performance'],
    ],
    [
      'the only outturn is of a later quarter than the title, and the only target is the year’s',
      { title: 'Quarter 1 2017/18', headings: ['2017/18 Target', '2017/18 Q2 Performance'] },
      ['2017/18 Q2 Performance'],
    ],
    [
      'the only outturn is of a later quarter than the title, and the target names none',
      { title: 'Quarter 4 2016/17', headings: ['Target', '2017/18 Q1 Performance'] },
      ['2017/18 Q1 Performance'],
    ],
    [
      'the only outturn is of a later month than the title',
      { title: 'Performance, December 2024', headings: ['Target', 'January 2025'] },
      ['January 2025'],
    ],
    [
      'the only outturn ended long before the month of the title',
      { title: 'Performance report, January 2018', headings: ['2017/18 Target', '2017/18 Q1 Performance'] },
      ['2017/18 Q1 Performance'],
    ],
    [
      'the only outturn is of a quarter that begins after the month of the title',
      { title: 'Performance report, June 2017', headings: ['2017/18 Target', '2017/18 Q2 Performance'] },
      ['2017/18 Q2 Performance'],
    ],
    [
      'the only outturn is of an earlier year than the title',
      { title: 'Quarter 2 2017/18', headings: ['Target', '2016/17 Outturn'] },
      ['2016/17 Outturn'],
    ],
    [
      'the only outturn is of another month than the target',
      { headings: ['December 2024 target', 'November 2024 actual'] },
      ['November 2024 actual'],
    ],
  ])('%s', (_, sheet, choices) => {
    expect(outturnOf(sheet)).toEqual(choices);
  });

  it('once: the answer is kept by what the heading means', () => {
    const q1BesideQ2 = sheetUnder({ headings: ['2017/18 Q2 Target', '2017/18 Q1 Performance'] });
    const q2BesideQ3 = sheetUnder({ headings: ['2017/18 Q3 Target', '2017/18 Q2 Performance'] });
    const read = readReport(q1BesideQ2);
    if (read.ok || read.question === undefined) throw new Error('Nothing was asked.');
    const { layout, choices } = read.question;
    const answer = { performance: columnAnswer(layout, choices[0]?.cell.column ?? -1) };
    expect(readReport(q1BesideQ2, answer)).toMatchObject({ ok: true });
    expect(readReport(q2BesideQ3, answer)).toMatchObject({ ok: true });
  });

  it('the command says which columns they are', () => {
    const several = readReport(
      sheetUnder({
        title: 'Q3 2024/25',
        headings: ['Q3 2024/25', 'April to December 2024 performance', 'Annual target'],
      }),
    );
    expect(several).toMatchObject({
      sentence:
        'More than one column may be the outturn: C "Q3 2024/25", D "April to December 202…". Choose it in the task pane, or name the report’s period in its heading, then try again.',
    });
    expect(readReport(sheetUnder({ headings: ['2016/17 Outturn', '2017/18 Target'] }))).toMatchObject({
      sentence: expect.stringMatching(
        /^Column C "2016\/17 Outturn" may be of another period than the target\./,
      ),
    });
  });

  it('the command says that the title gives another period, where it does and the target gives none', () => {
    const sentenceUnder = (headings: readonly string[]) => {
      const read = readReport(sheetUnder({ title: 'Quarter 2 2017/18', headings }));
      return read.ok ? 'read' : read.sentence;
    };
    const ofTitle =
      'Column C "2017/18 Q3 Performance" and the title or name of the sheet give different periods. Correct the one that is wrong, or choose the outturn in the task pane, then try again.';
    expect(sentenceUnder(['2017/18 Q3 Performance', '2017/18 Target'])).toBe(ofTitle);
    expect(sentenceUnder(['2017/18 Q3 Performance', 'Target'])).toBe(ofTitle);
    for (const target of ['2018/19 Target', '2017/18 Q1 Target'])
      expect(sentenceUnder(['2017/18 Q3 Performance', target])).toMatch(
        /of another period than the target\./,
      );
  });

  it('the sentence is short, however many columns and however long their headings are', () => {
    const headings = ['Actual', 'Result', 'Value', 'Outturn'].map(
      word => `${word} ${'over and over '.repeat(5)}`,
    );
    const read = readReport(sheetUnder({ title: 'Q3 2024/25', headings: ['Target', ...headings] }));
    expect(read.ok ? 0 : read.sentence.length).toBeLessThanOrEqual(220);
    expect(read.ok ? 0 : read.question?.choices.length).toBe(4);
  });
});
