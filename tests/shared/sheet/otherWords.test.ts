import { describe, expect, it } from 'vitest';
import { isOpenError } from '../../../shared/checks/finding.ts';
import { periodText } from '../../../shared/period.ts';
import { printOutturn, readBase } from '../../../shared/sheet/texts/outturnText.ts';
import { aReport, aSheet, type Typed } from '../../examples/aReport.ts';
import { assessed, errors, reportOf } from '../../examples/assessed.ts';

const HEADINGS = [
  'Ref',
  'Measure',
  'Polarity',
  'Target',
  'Actual Q3 2018/19',
  'Status',
  'Direction',
  'Last quarter',
  'Comments',
];
const ACTION = 'Corrective action: a second team.';

/** A scorecard whose rows say the rating and the direction in the council's own words. */
const scorecard = (
  ...rows: readonly (readonly [target: Typed, actual: Typed, status: Typed, direction: Typed, base: Typed])[]
) =>
  aSheet([
    HEADINGS,
    ...rows.map((row, index) => [
      `A${index + 1}`,
      `Calls answered in ${index + 1} minutes`,
      'Higher',
      ...row,
      ACTION,
    ]),
  ]);

describe('a column of ratings', () => {
  it.each([
    ['OK', 'GREEN'],
    ['Warning', 'AMBER'],
    ['Alert', 'RED'],
    ['Unknown', null],
    ['Data Only', null],
  ])('may name the icons of Pentana: "%s" is %s', (status, rating) => {
    const cells = aSheet([
      ['Code & Name', 'Good is', 'Target', 'Q2 2018/19 Value', 'Status'],
      ['CE069 Calls answered', 'High', 'N/A', '66.2%', status],
    ]);
    expect(reportOf(cells).indicators[0]?.published.rating).toBe(rating);
    expect(errors(cells)).toEqual([]);
  });

  it('may say On track and Off track, which are GREEN and RED', () => {
    const cells = scorecard([5, 6, 'On track', '↑', 5], [5, 4, 'Off-track', '↓', 5]);
    expect(reportOf(cells).indicators.map(({ published }) => published.rating)).toEqual(['GREEN', 'RED']);
    expect(errors(cells)).toEqual([]);
    expect(errors(scorecard([5, 6, 'Off track', '↑', 5]))).toEqual(['error rating-mismatch F2']);
  });

  it.each(['On target', 'Exceeded', '✓', '◆', 'Better than the trend', 'Not measured', 'Data only'])(
    'may say "%s", which is right here, or neither one of our ratings nor a typo',
    status => {
      expect(errors(scorecard([5, 6, status, '↑', 5], [5, 6, 'Green', '↑', 5]))).toEqual([]);
    },
  );

  it.each(['GREN', 'Grene', 'x1', 'ask Finance'])('that says "%s" cannot be read', status => {
    expect(errors(scorecard([5, 6, status, '↑', 5]))).toEqual(['error cell-unreadable F2']);
  });

  it.each(['', '-', 'N/A'])('that says "%s" of a figure and its target lacks the rating', status => {
    const cells = scorecard([5, 6, status, '↑', 5], [5, 6, 'Green', '↑', 5]);
    expect(errors(cells)).toEqual(['error rating-mismatch F2']);
  });

  it('of numbers is an icon set, as is a column of arrows: both are left alone and named', () => {
    const cells = scorecard([5, 6, 1, 1, 5], [5, 4, 3, -1, 5], [5, 5, 1, 0, 5]);
    expect(errors(cells)).toEqual([]);
    expect(reportOf(cells).layout.unknownHeadings.map(({ text }) => text)).toEqual(['Status', 'Direction']);
  });

  it('is the one behind the figures of the reported quarter', () => {
    const blocks = aSheet(
      [
        ['Ref', 'Measure', 'Good is', 'Quarter 1 2018/19', '', '', 'Quarter 2 2018/19', '', '', 'Comments'],
        ['', '', '', 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG', ''],
        ['M1', 'Calls answered', 'High', 90, 91, 'G', 90, 85, 'R', ACTION],
        ['M2', 'Debts', 'Low', 100, 101, 'R', 100, 99, 'G', ''],
      ],
      {
        merges: [
          ...[0, 1, 2, 9].map(column => ({ row: 0, column, rows: 2, columns: 1 })),
          { row: 0, column: 3, rows: 1, columns: 3 },
          { row: 0, column: 6, rows: 1, columns: 3 },
        ],
      },
    );
    expect(errors(blocks)).toEqual([]);
    const unnamed = aSheet([
      ['Ref', 'Measure', 'Good is', 'Target', 'Q1 2018/19', 'RAG', 'Q2 2018/19', 'RAG', 'Comments'],
      ['M1', 'Calls answered', 'High', 90, 91, 'G', 85, 'R', ACTION],
    ]);
    expect(errors(unnamed)).toEqual([]);
  });

  it('may be headed by what is measured against what', () => {
    for (const heading of [
      'Performance vs target',
      'Actual against annual target',
      'On target?',
      'Target met',
    ]) {
      const cells = aSheet([
        [
          'Ref',
          'Measure',
          'Polarity',
          'Q2 2018/19 Target',
          'Q2 2018/19 Actual',
          'Variance to target',
          heading,
        ],
        ['1', 'Calls answered in a minute', 'Higher', 5, 6, 1, 'Green'],
      ]);
      expect(reportOf(cells).layout.columns, heading).toMatchObject({ target: 3, performance: 4, rating: 6 });
    }
  });
});

describe('a report that rates by fill alone', () => {
  it('in some rows and by word in others lacks the word only where the cell could hold one', () => {
    const ratedByFill: Typed = { value: 0.662, format: '0.0%' };
    expect(errors(aReport({ performance: ratedByFill }, {}))).toEqual([]);
    expect(errors(aReport({ performance: '66.2%' }, {}))).toEqual(['error rating-mismatch F3']);
  });

  it('lacks no rating word, though its milestones are on track', () => {
    const rows = aReport(
      { performance: '66.2%' },
      {
        polarity: 'N/A',
        annualTarget: 'Opened',
        target: 'Opened',
        performance: 'On Track',
        shortArrow: '→',
        shortBase: 'On Track',
        longArrow: '-',
        longBase: 'NEW',
      },
    );
    expect(errors(rows)).toEqual([]);
  });
});

describe('a column of arrows', () => {
  it.each(['Getting better', 'Improved', '▲', '⬆️'])('may say "%s", which is better', word => {
    expect(errors(scorecard([5, 6, 'Green', word, 5]))).toEqual([]);
  });

  it.each(['Getting worse', '▼'])('may say "%s", which is worse', word => {
    expect(errors(scorecard([5, 6, 'Green', word, 7]))).toEqual([]);
  });

  it.each(['◄►', '↔', 'Stayed the same', '<>'])('may say "%s", which is the same', word => {
    expect(errors(scorecard([5, 6, 'Green', word, 6]))).toEqual([]);
  });
});

it('AMBER under a rule set that has none points at the rule set too', () => {
  const [finding] = assessed(scorecard([5, 4.9, 'Amber', '↓', 5])).findings.filter(isOpenError);
  expect(finding?.message).toContain('(rated at the line) has no AMBER');
  expect(errors(scorecard([5, 4.9, 'Amber', '↓', 5]), { ruleSet: 'flat-band-5' })).toEqual([]);
});

it('a row that says it has no polarity needs one only for a target', () => {
  for (const polarity of ['N/A', 'Neutral', 'Neither', 'Contextual']) {
    const row = {
      polarity,
      performance: '120',
      shortArrow: '-',
      shortBase: '118',
      longArrow: '-',
      longBase: '99',
    };
    expect(errors(aReport({ ...row, annualTarget: 'N/A', target: 'N/A' })), polarity).toEqual([]);
    expect(errors(aReport({ ...row, target: '130' })), polarity).toEqual(['error polarity-unknown C3']);
  }
});

it('references headed "PI" beside a description are the line numbers', () => {
  const cells = aSheet([
    ['PI', 'Description', 'Polarity', '2018/19 Target', '2018/19 Outturn', 'RAG'],
    ['LI1', 'Household waste that was recycled', 'Higher', '50%', '52%', 'Green'],
  ]);
  expect(reportOf(cells).indicators[0]).toMatchObject({
    id: 'LI1',
    lineNo: 'LI1',
    title: 'Household waste that was recycled',
  });
});

describe('a span of time', () => {
  const clock = (minutes: number, format: string): Typed => ({ value: minutes / 1440, format });

  it.each([
    ['mm:ss', clock(2, 'mm:ss'), clock(2.5, 'mm:ss'), clock(2.25, 'mm:ss')],
    ['[h]:mm', clock(1500, '[h]:mm'), clock(1590, '[h]:mm'), clock(1520, '[h]:mm')],
    ['h:mm:ss', clock(2, 'h:mm:ss'), clock(2.5, 'h:mm:ss'), clock(2.25, 'h:mm:ss')],
    ['text', '2:00', '2:30', '2:15'],
  ])('as %s is a figure', (_, target, actual, base) => {
    expect(errors(scorecard([target, actual, 'Green', '↑', base]))).toEqual([]);
    expect(errors(scorecard([target, actual, 'Red', '↑', base]))).toEqual(['error rating-mismatch F2']);
  });

  it.each(['2:30', '0:05', '100:00', '1:02:30'])('%s is printed as it was read', text => {
    expect(printOutturn(readBase(text))).toBe(text);
  });

  it('is not compared with a bare number or another shape of clock', () => {
    expect(
      assessed(scorecard(['2', '2:30', 'Green', '-', 'N/A'])).judgements.get('A1')?.rating,
    ).toMatchObject({ reason: 'units-differ' });
    expect(
      assessed(scorecard(['0:02:00', '2:30', 'Green', '-', 'N/A'])).judgements.get('A1')?.rating,
    ).toMatchObject({ reason: 'units-differ' });
  });
});

describe('the period', () => {
  const inTitle = (title: string) =>
    periodText(
      reportOf(
        aSheet([
          [title],
          ['Ref', 'Measure', 'Polarity', 'Target', 'Actual'],
          ['1', 'Calls answered in a minute', 'Higher', 5, 6],
        ]),
      ).period,
    );

  it.each([
    ['Performance July to September 2017', '2017/18 Q2'],
    ['Performance April - June 2019', '2019/20 Q1'],
    ['April to December 2019', '2019/20 Q3'],
    ['January to March 2020', '2019/20 Q4'],
    ['1 April 2018 to 31 March 2019', '2018/19'],
    ['Quarter Two 2019-2020', '2019/20 Q2'],
    ['Q2 2019/20 (July to September 2019)', '2019/20 Q2'],
  ])('"%s" is %s', (title, period) => {
    expect(inTitle(title)).toBe(period);
  });

  it.each(['July to October 2017', 'April 2017 to September 2018', 'Performance Q2 2017'])(
    'is not guessed from "%s"',
    title => {
      expect(() => inTitle(title)).toThrow(/the quarter or month that the report covers/);
    },
  );
});

describe('polarity', () => {
  it.each(['High/Low', 'Max or min', 'Smaller or bigger is better?', 'Preferred', 'What we want'])(
    'may be under the heading "%s"',
    heading => {
      const cells = aSheet([
        ['Ref', 'Measure', heading, 'Q2 2018/19 Target', 'Q2 2018/19 Actual', 'RAG'],
        ['1', 'Calls answered in a minute', 'High', 5, 6, 'Green'],
        ['2', 'Days to answer a letter', 'Low', 5, 6, 'Red'],
      ]);
      expect(errors(cells)).toEqual([]);
    },
  );
});

it('nil is 0', () => {
  expect(errors(scorecard([0, 'Nil', 'Green', '→', 'zero']))).toEqual([]);
});

it('one unit may be written in several ways', () => {
  for (const unit of ['µgm-3', 'μgm-3', 'µg/m3', 'μg/m³']) {
    expect(errors(scorecard(['36 µgm-3', `36 ${unit}`, 'Green', '→', '36 µgm-3'])), unit).toEqual([]);
    expect(errors(scorecard(['36 µgm-3', `36 ${unit}`, 'Red', '→', '36 µgm-3'])), unit).toHaveLength(1);
  }
});
