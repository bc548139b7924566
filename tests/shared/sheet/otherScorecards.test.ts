import { describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../shared/period.ts';
import { printOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import { aReport, aSheet } from '../../examples/aReport.ts';
import { errors, reportOf } from '../../examples/assessed.ts';

it('"Value" with its quarter is a figure, and "Good Performance" is the polarity', () => {
  const { indicators } = reportOf(
    aSheet([
      [
        'Code',
        'Short Name',
        'Good Performance',
        'Q4 2021/22 Value',
        'Q4 2021/22 Target',
        'Status',
        'Latest Note',
      ],
      ['BV8', 'Invoices paid on time', 'Aim to Maximise', '98.2%', '97%', 'Green', 'Twelve were late.'],
      ['HO12', 'Average re-let time in days', 'Aim to Minimise', '24.5', '21', 'Red', 'Voids rose.'],
    ]),
  );
  expect(
    indicators.map(({ id, polarity, outturn, published }) => [
      id,
      polarity,
      printOutturn(outturn),
      published.rating,
    ]),
  ).toEqual([
    ['BV8', 'bigger', '98.2%', 'GREEN'],
    ['HO12', 'smaller', '24.5', 'RED'],
  ]);
});

it.each([
  ['>=', '<='],
  ['≥', '≤'],
  ['>', '<'],
  ['↑', '↓'],
  ['H', 'L'],
  ['Max', 'Min'],
  ['Good to be high', 'Good to be low'],
  ['The higher the better', 'The lower the better'],
])('reads a polarity of %s and %s', (bigger, smaller) => {
  const { indicators } = reportOf(aReport({ polarity: bigger }, { polarity: smaller }));
  expect(indicators.map(({ polarity }) => polarity)).toEqual(['bigger', 'smaller']);
});

it.each(['🟢', 'GREEN ●', 'Green (G)', 'green.', 'G*'])('a rating may be written "%s"', rating => {
  const headings = ['Ref', 'Measure', 'Good is', 'Target', 'Q3 2018/19 Actual', 'RAG'];
  const cells = aSheet([headings, ['A1', 'Calls answered', 'High', '90%', '89%', rating]]);
  expect(reportOf(cells).indicators[0]?.published.rating).toBe('GREEN');
  expect(errors(cells)).toEqual(['error rating-mismatch F2']);
});

it('reads an arrow next to its word, where both say the same', () => {
  const arrow = (shortArrow: string) => reportOf(aReport({ shortArrow })).indicators[0]?.published.short;
  expect(['↑ Improved', 'Improving ▲', '▼ Getting worse', '→ No change'].map(arrow)).toEqual([
    'better',
    'better',
    'worse',
    'same',
  ]);
  expect(errors(aReport({ shortArrow: '↑ Improved' }))).toEqual([]);
  expect(errors(aReport({ shortArrow: '↓ Worse' }))).toEqual(['error short-direction-mismatch G3']);
  expect(errors(aReport({ shortArrow: '↑ Worse' }))).toEqual(['error cell-unreadable G3']);
});

it('reads the polarity from a title in brackets, where no column has it', () => {
  const { indicators } = reportOf(
    aReport(
      { polarity: '', title: 'Residents out of work (measured in %; good performance: lower)' },
      { polarity: '', title: 'Residents in work (higher is better)' },
      { polarity: '', title: 'Residents on a higher rate (all ages)' },
      { polarity: 'Bigger is better', title: 'Residents in work (lower is better)' },
    ),
  );
  expect(indicators.map(({ polarity }) => polarity)).toEqual(['smaller', 'bigger', 'unknown', 'bigger']);
});

it('"Previous figure" is the base of its row, and arrows against last year are not a polarity', () => {
  const { indicators, layout } = reportOf(
    aSheet([
      [
        'Ind. Ref.',
        'Short Description',
        'Previous Figure Q1 2015/16',
        'Current Figure Q2 2015/16',
        'Current Target',
        'Current Status',
        'Comparison with same period in previous year',
      ],
      ['L178', 'Nights in bed and breakfast', '1,020', '1,150', '900', 'R', '↓'],
      ['L181', 'Days to process a claim', '7', '6', '9', 'G', '↑'],
    ]),
  );
  expect(layout.columns).toEqual({
    lineNo: 0,
    title: 1,
    shortBase: 2,
    performance: 3,
    target: 4,
    rating: 5,
    longArrow: 6,
  });
  expect(indicators.map(({ polarity }) => polarity)).toEqual(['unknown', 'unknown']);
});

it('an indicator that is to stay in a range has no better way', () => {
  const { indicators } = reportOf(aReport({ polarity: 'Within range' }, { polarity: 'Range' }));
  expect(indicators.map(({ polarity }) => polarity)).toEqual(['none', 'none']);
});

describe('a report of the whole year that names the year before', () => {
  const yearly = (trend: string) =>
    aSheet([
      ['Ref', 'Measure', 'Good is', '2006/07 Outturn', '2007/08 Target', '2007/08 Outturn', 'Trend'],
      ['A1', 'Household waste recycled', 'High', '18.2%', '19%', '19.9%', trend],
      ['A2', 'Burglaries in all', 'Low', '1,420', '1,400', '1,390', 'Improving'],
    ]);

  it('has its arrow against that year', () => {
    expect(reportOf(yearly('Improving')).indicators.map(({ longBase }) => printOutturn(longBase))).toEqual([
      '18.2%',
      '1,420',
    ]);
    expect(errors(yearly('Improving'))).toEqual([]);
    expect(errors(yearly('Declining'))).toEqual(['error long-direction-mismatch G2']);
  });

  it('leaves the year before to itself where the report is of a quarter', () => {
    const cells = yearly('Declining');
    const values = cells.values.map(row =>
      row.map(value => String(value).replace('2007/08 Outturn', '2007/08 Q2')),
    );
    expect(errors({ ...cells, values })).toEqual([]);
  });
});

describe('headings split over two rows with nothing merged', () => {
  it('are read where neither row heads the table alone', () => {
    const { indicators, layout, period } = reportOf(
      aSheet([
        ['Council Plan'],
        ['Indicator', '', '2022/23', '2022/23', '2022/23', '', ''],
        ['', 'Good is', 'Target', 'Q1', 'Q2', 'RAG', 'Comments'],
        ['Household waste recycled', 'High', '45%', '46%', '43.2%', 'R', 'A dry summer.'],
        ['Homes in temporary accommodation', 'Low', '110', '115', '108', 'G', 'Prevention.'],
      ]),
    );
    expect(period).toEqual(quarterPeriod(2022, 2));
    expect(layout.headingRows).toEqual([1, 2]);
    expect(indicators.map(({ outturn }) => printOutturn(outturn))).toEqual(['43.2%', '108']);
  });

  it('are read where the upper row would do alone, and the lower holds nothing but headings', () => {
    const { indicators, layout } = reportOf(
      aSheet([
        ['Ref', 'Indicator', 'Polarity', 'Quarter 2 2022/23', '', '', 'Comments'],
        ['', '', '', 'Target', 'Actual', 'RAG', ''],
        ['A1', 'Household waste recycled', 'High', '45%', '46.2%', 'G', 'A wet summer.'],
      ]),
    );
    expect(layout.columns).toMatchObject({ target: 3, performance: 4, rating: 5 });
    expect(indicators).toHaveLength(1);
  });

  it('take no first indicator for their lower half', () => {
    const { indicators } = reportOf(
      aSheet([
        ['Ref', 'Indicator', 'Polarity', 'Target Q2 2022/23', 'Actual', 'Comments'],
        ['A', 'Performance plan', 'N/A', 'Plan adopted', 'On track', 'Adopted in May.'],
        ['B', 'Service review', 'N/A', 'Review agreed', 'On track', 'Agreed in June.'],
      ]),
    );
    expect(indicators.map(({ title }) => title)).toEqual(['Performance plan', 'Service review']);
  });
});

describe('a target that is a day', () => {
  const day = { value: 42475, format: 'dd/mm/yyyy' };

  it('cannot be read beside a figure, where Excel made it of "15/16"', () => {
    expect(errors(aReport({ target: day }))).toEqual(['error cell-unreadable E3']);
  });

  it('is a milestone beside its state', () => {
    const milestone = { polarity: 'N/A', annualTarget: 'N/A', target: day, performance: 'On Track' };
    expect(errors(aReport({ ...milestone, shortBase: 'On Track', shortArrow: '→', longArrow: '-' }))).toEqual(
      [],
    );
  });
});
