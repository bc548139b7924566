import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { aSheet } from '../../../examples/aReport.ts';

/** The texts of outturn and target in a report whose rows of headings are these. */
function readUnder(...headings: readonly (readonly string[])[]) {
  const width = headings.at(-1)?.length ?? 0;
  const rows = [
    ['Calls answered in a minute', 'High', '90%', '91%', '1%', '85%'],
    ['Letters answered in a week', 'High', '80%', '81%', '1%', '75%'],
  ];
  const result = readReport(aSheet([['Report'], ...headings, ...rows.map(row => row.slice(0, width))]));
  if (!result.ok) return result.question?.choices.map(({ text }) => text) ?? 'refused';
  const [first] = result.report.indicators;
  return [result.report.indicators.length, first?.texts.target ?? '', first?.texts.performance ?? ''];
}

describe('two rows of headings with nothing merged', () => {
  it.each([
    [
      'Variance',
      ['Measure', 'Good is', '2019/20', '', '', '2018/19'],
      ['', '', 'Q2 Target', 'Q2 Actual', 'Variance', 'Q2 Actual'],
    ],
    [
      'a longer heading',
      ['Measure', 'Good is', '2019/20', '', '', '2018/19'],
      [
        '',
        '',
        'Q2 Target',
        'Q2 Actual',
        'Variance in percentage points, where a minus says that it is below',
        'Q2 Actual',
      ],
    ],
    [
      'a label over the polarity',
      ['Measure', '2019/20', '', '', '', '2018/19'],
      ['', 'Polarity', 'Q2 Target', 'Q2 Actual', 'Variance', 'Q2 Actual'],
    ],
    [
      'a label over the polarity, above all headings',
      ['', '2019/20', '', '', '', '2018/19'],
      ['Measure', 'Polarity', 'Q2 Target', 'Q2 Actual', 'Variance', 'Q2 Actual'],
    ],
  ])('are read together: %s', (_, upper, lower) => {
    expect(readUnder(upper, lower)).toEqual([2, '90%', '91%']);
  });

  it('over three rows are refused, rather than the target taken for the outturn', () => {
    const upper = ['Measure', 'Good is', '2019/20', '', '', '2018/19'];
    const middle = ['', '', 'Quarter 2', '', '', ''];
    expect(readUnder(upper, middle, ['', '', 'Target', 'Actual', 'Variance', 'Actual'])).toBe('refused');
  });

  it('reads a first indicator made of words as an indicator', () => {
    const headings = ['Measure', 'Good is', 'Q2 2019/20 Target', 'Q2 2019/20 Actual', 'Variance', '2018/19'];
    const words = ['Plan adopted', 'High', 'Target to be set', 'Actual to follow', 'Variance', 'No actual'];
    expect(readUnder(headings, words)).toEqual([3, 'Target to be set', 'Actual to follow']);
  });

  it('takes a title above a complete row of headings for a title', () => {
    const headings = ['Measure', 'Good is', 'Q2 Target', 'Q2 Actual', 'Variance', 'Q2 2018/19'];
    expect(readUnder(['2019/20', '', '', '', '', ''], headings)).toEqual([2, '90%', '91%']);
  });

  it('separates labels over the middle by the headings that repeat', () => {
    const upper = ['Measure', '', '2019/20', '', '2018/19', ''];
    const lower = ['', 'Good is', 'Q2 Target', 'Q2 Actual', 'Q2 Target', 'Q2 Actual'];
    expect(readUnder(upper, lower)).toEqual([2, '90%', '91%']);
    const centred = ['Measure', 'Good is', '', '2019/20', '', '2018/19'];
    expect(readUnder(centred, lower)).toEqual([2, '90%', '91%']);
  });

  it('asks for the outturn where the reach of a label is ambiguous', () => {
    const upper = ['Measure', 'Good is', '', '2019/20', '', '2018/19'];
    const lower = ['', '', 'Q2 Target', 'Q2 Actual', 'Variance', 'Q2 Actual'];
    expect(readUnder(upper, lower)).toEqual(['2019/20 Q2 Actual', '2018/19 Q2 Actual']);
  });

  it.each([
    ['2019/20', 'Q1', 'Q2', 'Variance', '2018/19', 'Q2'],
    ['2019/20', 'Q1 actual', 'Q2 actual', 'Trend graph', '2018/19', 'Q2 actual'],
    ['2019/20', 'Sep', 'Dec', 'Lead officer', '2018/19', 'Dec'],
    ['Actual', 'Q1', 'Q2', 'Ward', 'Last year', 'Q2'],
    ['Performance', 'Last quarter', 'This quarter', 'Variance', 'Last year', 'Outturn'],
    ['Performance', 'Previous', 'Current', 'Change', '2018/19', ''],
  ])('%s over %s, %s and %s beside a target: the second figure is the outturn', (label, a, b, c, last, d) => {
    const title = b === 'Dec' ? '2019/20' : '2019/20 Q2';
    const cells = aSheet([
      [`Performance report ${title}`],
      ['Ref', 'Measure', 'Good is', 'Target', label, '', '', last],
      ['', '', '', '', a, b, c, d],
      ['1', 'Calls answered in a minute', 'High', '90%', '81%', '91%', '1%', '71%'],
      ['2', 'Letters answered in a week', 'High', '80%', '82%', '92%', '2%', '72%'],
    ]);
    const result = readReport(cells);
    expect(
      result.ok && result.report.indicators.map(({ texts }) => [texts.target, texts.performance]),
    ).toEqual([
      ['90%', '91%'],
      ['80%', '92%'],
    ]);
  });

  it('a first indicator made of words is not joined to labels over several columns', () => {
    const headings = ['Measure', 'Good is', 'Target', 'Q2 2019/20', '', '2018/19'];
    const words = ['Plan adopted', 'High', 'Target to be set', 'Actual to follow', 'Outturn to follow', ''];
    expect(readUnder(headings, words)).toEqual([3, 'Target to be set', 'Actual to follow']);
  });

  it('a title beside a complete row of headings stays the title', () => {
    const headings = ['', 'Measure', 'Q2 Target', 'Q2 Actual', 'Variance', ''];
    const cells = aSheet([
      ['Key performance indicators 2019/20', 'Finance'],
      headings,
      ['', 'Calls answered in a minute', '90%', '91%', '1%'],
    ]);
    const result = readReport(cells);
    expect(result.ok && result.report.period).toMatchObject({ startYear: 2019, part: 2 });
  });

  it('a year over the references and a quarter over the figures are the title', () => {
    const result = readReport(
      aSheet([
        ['2019/20', '', 'Quarter 2', '', ''],
        ['Ref', 'Measure', 'Target', 'Actual', 'Variance'],
        ['1', 'Calls answered in a minute', '90%', '91%', '1%'],
      ]),
    );
    expect(result.ok && result.report.period).toMatchObject({ startYear: 2019, part: 2 });
  });

  it('words under the comments are not headings of targets', () => {
    const headings = ['Measure', 'Good is', 'Q2 2019/20 Actual', 'Numerator', 'Comments', 'Service'];
    expect(readUnder(headings, ['', '', '', '', 'Target agreed in May', 'as agreed'])).toEqual([
      2,
      '',
      '90%',
    ]);
  });

  it('one label beside figures that come twice is asked about', () => {
    const upper = ['Measure', '', '', '2019/20', '', ''];
    const lower = ['', 'Target', 'Performance', 'Numerator', 'Target', 'Performance'];
    expect(readUnder(upper, lower)).toEqual(['Performance', 'Performance']);
  });

  it('of two targets with the same words the outturn’s neighbour counts', () => {
    const headings = ['Measure', 'Target', '2018/19 Actual', 'Target', 'Q2 2019/20 Actual', 'Comments'];
    const result = readReport(
      aSheet([headings, ['Calls answered in a minute', '70%', '71%', '90%', '91%', 'As planned.']]),
    );
    expect(result.ok && result.report.indicators.map(({ texts }) => texts.target)).toEqual(['90%']);
  });

  it('a later year beside the target’s is asked about, where the title does not name the target’s', () => {
    const headings = [
      'Measure',
      'Good is',
      'Q2 2018/19 Target',
      'Q2 2018/19 Actual',
      'Variance',
      'Q2 2019/20 Actual',
    ];
    expect(readUnder(headings)).toEqual(['Q2 2018/19 Actual', 'Q2 2019/20 Actual']);
    expect(readUnder(['Quarter 2 2018/19'], headings)).toEqual([2, '90%', '91%']);
  });
});
