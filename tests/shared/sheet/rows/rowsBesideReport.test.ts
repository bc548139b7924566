import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetCells } from '../../../../shared/cells.ts';
import { aSheet, type Typed } from '../../../examples/aReport.ts';
import { assessed, errors, reportOf } from '../../../examples/assessed.ts';
import { theSample } from '../../../examples/theSample.ts';

const HEADINGS = ['Ref', 'Measure', 'Good is', 'Q2 2017/18 Target', 'Q2 2017/18 Actual', 'RAG', 'Comments'];
const ROWS: readonly (readonly Typed[])[] = [
  ['1', 'Calls answered in a minute', 'High', '80%', '91%', 'Green', 'More people answered the telephone.'],
  ['2', 'Complaints received', 'Low', '30', '28', 'Green', 'Fewer residents complained than before.'],
  ['3', 'Homes let in the quarter', 'High', '20', '25', 'Green', 'A new block of homes was let at once.'],
];

const withRows = (...below: readonly (readonly Typed[])[]): SheetCells =>
  aSheet([HEADINGS, ...ROWS, ...below]);
const titles = (cells: SheetCells): string[] => reportOf(cells).indicators.map(({ title }) => title);
const OWN = ROWS.map(([, title]) => title);

const notes = (cells: SheetCells): string[] =>
  assessed(cells).findings.flatMap(({ code, message }) => (code === 'not-read' ? [message] : []));

describe('rows below a report that are not indicators', () => {
  it.each<[string, readonly (readonly Typed[])[]]>([
    [
      'totals',
      [
        ['', 'Total GREEN', '', '', 25],
        ['', 'Total RED', '', '', 10],
      ],
    ],
    ['totals behind a gap', [[], ['', 'Total GREEN', '', '', 25], ['', 'Total RED', '', '', 10]]],
    [
      'a tally of ratings',
      [
        ['', 'Green', '', '', 3],
        ['', 'Amber', '', '', 0],
        ['', 'Not rated', '', '', 1],
      ],
    ],
    ['an average', [['', 'Overall average', '', '', '91%']]],
    ['the average of all figures', [['', 'Average performance', '', '72%', '71% GREEN']]],
    ['a key', [[], ['Key'], ['', 'GREEN', 'On or above the target'], ['', 'RED', 'More than 5% below it']]],
    ['a key in the column of line numbers', [[], ['Green', 'Target met', '', '', '3']]],
  ])('are left out in silence where they only count the ratings: %s', (_, below) => {
    expect(titles(withRows(...below))).toEqual(OWN);
    expect(errors(withRows(...below))).toEqual([]);
    expect(notes(withRows(...below))).toEqual([]);
  });

  it.each<[string, readonly (readonly Typed[])[], string]>([
    [
      'a table of months',
      [[], ['', 'Month', '', '', 'Calls'], ['', 'July', '', '', 120], ['', 'August', '', '', 118]],
      'Rows 6 to 8 ("Month")',
    ],
    [
      'a table of months under a name',
      [['Calls by month'], ['', 'July', '', '', 120], ['', 'August', '', '', 118]],
      'Rows 6 to 7 ("July")',
    ],
    [
      'a wider table',
      [
        [],
        ['', 'Complaints by team', 'July', 'August', 'September'],
        ['', 'Housing and repairs', 3, 4, 5],
        ['', 'Waste and recycling', 1, 2, 0],
      ],
      'Rows 6 to 8 ("Complaints by team")',
    ],
    ['a numbered footnote', [[], ['1', 'These figures are provisional until the audit.']], 'Row 6 ("1")'],
    [
      'a note numbered as few lines are',
      [[], ['N1', 'These figures are provisional until the audit.']],
      'Row 6 ("N1")',
    ],
    [
      'who signed it',
      [[], ['', 'Prepared by', '', '', 'J Smith'], ['', 'Date', '', '', '12/10/2017']],
      'Rows 6 to 7 ("Prepared by")',
    ],
  ])('are left out, and named: %s', (_, below, named) => {
    expect(titles(withRows(...below))).toEqual(OWN);
    expect(errors(withRows(...below))).toEqual([]);
    expect(notes(withRows(...below))).toEqual([expect.stringContaining(named)]);
  });

  it.each<readonly [string, Typed]>([
    ['Prepared by', 'J Smith'],
    ['Contact', 'performance@council.gov.uk'],
    ['Data source:', 'Office for National Statistics'],
    ['Last updated', '12 October 2017'],
    ['Date of next report', 'January 2018'],
    ['Version', 2],
    ['Telephone', '01708 434343'],
    ['Page', '1 of 3'],
    ['Signed off by the Director', 'J Smith'],
    ['Cabinet member', 'Cllr J Smith'],
    ['Classification', 'OFFICIAL'],
  ])('say something of the sheet: %s | %s', (label, text) => {
    for (const column of [2, 3, 4, 5])
      for (const above of [[], [[]]]) {
        const footer = ['', label, '', '', '', '', ''].with(column, text as string);
        const [first = [], ...others] = ROWS;
        for (const cells of [
          withRows(...above, footer),
          aSheet([HEADINGS, first, ...above, footer, ...above, ...others]),
        ]) {
          expect(titles(cells)).toEqual(OWN);
          expect(errors(cells)).toEqual([]);
          expect(notes(cells)).toEqual([
            expect.stringContaining(`("${label}") was not read as an indicator`),
          ]);
        }
      }
  });

  it('say something of the sheet with two labels, or with a label before the titles', () => {
    const cells = withRows(
      ['', 'Prepared by', 'J Smith', 'Date', '12/10/2017'],
      ['Contact', 'Performance team', 'ext 4321'],
    );
    expect(titles(cells)).toEqual(OWN);
    expect(notes(cells)).toEqual([expect.stringContaining('Rows 5 to 6 ("Prepared by")')]);
  });

  it('have a title and a comment alone, so that nothing shows an indicator', () => {
    const cells = withRows(['', 'Parks with an award', '', '', '', '', 'The data are due in Q3.']);
    expect(titles(cells)).toEqual(OWN);
    expect(notes(cells)).toEqual([expect.stringContaining('Row 5 ("Parks with an award")')]);
  });

  it('are named run by run, at the first cell of each', () => {
    const cells = withRows([], ['', 'July', '', '', 120], [], ['', 'Date', '', '', '12/10/2017']);
    const found = assessed(cells).findings.filter(({ code }) => code === 'not-read');
    expect(found.map(({ cell, severity }) => [cell, severity])).toEqual([
      [{ row: 5, column: 1 }, 'note'],
      [{ row: 7, column: 1 }, 'note'],
    ]);
    expect(found[0]?.message).toBe(
      'Row 6 ("July") was not read as an indicator: it lacks what the other rows have. If it is one, fill in its line number or target, and close any gap above.',
    );
  });

  it('count for the headline that they are', () => {
    const cells = withRows(['', 'Total GREEN', '', '', 25]);
    const found = assessed(cells).findings.filter(({ code }) => code === 'headline-mismatch');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('says 25 GREEN')]);
  });
});

describe('rows that are indicators', () => {
  it.each<[string, readonly (readonly Typed[])[], readonly string[]]>([
    [
      'behind a gap, laid out as the others',
      [[], ['4', 'Parks with an award', 'High', '5', '6', 'Green', '']],
      ['Parks with an award'],
    ],
    [
      'behind a gap, with the next line number and nothing typed yet',
      [[], ['4', 'Parks with an award']],
      ['Parks with an award'],
    ],
    [
      'of data without a target, in a section of their own',
      [['For information'], ['', 'Visits to the libraries', '', '', '12,400']],
      ['Visits to the libraries'],
    ],
    [
      'of data that are not there yet',
      [['For information'], ['', 'Visits to the libraries', '', '', 'Not due']],
      ['Visits to the libraries'],
    ],
    [
      'without a polarity or a comment',
      [[], ['', 'Total visits', '', '10,000', '12,400', 'Green', '']],
      ['Total visits'],
    ],
    [
      'whose title counts something else',
      [['', 'Total number of visits', '', '', '12,400']],
      ['Total number of visits'],
    ],
    [
      'with a total below',
      [[], ['4', 'Parks with an award', 'High', '5', '6', 'Green', ''], ['', 'Total', '', '', 31]],
      ['Parks with an award'],
    ],
  ])('stay: %s', (_, below, more) => {
    expect(titles(withRows(...below))).toEqual([...OWN, ...more]);
    expect(notes(withRows(...below))).toEqual([]);
  });

  it.each<readonly [string, number, Typed]>([
    ['New homes', 2, 'High'],
    ['Calls', 4, '85%'],
    ['Visits', 4, 'Not due'],
    ['Awards', 3, 'TBC'],
    ['Sickness', 4, 'Awaiting data'],
    ['Recycling', 4, 'Reported annually'],
    ['Homes let', 5, 'No data'],
    ['Depot opened', 3, '31 March 2018'],
    ['Strategy', 3, 'Adopted by the council'],
    ['Contact centre calls', 3, '80%'],
    ['Reports published on time', 4, '80%'],
  ])('stay though only one of their cells is filled: %s', (title, column, text) => {
    const row: Typed[] = ['', title, '', '', '', '', ''];
    const cells = withRows(row.with(column, text));
    expect(titles(cells)).toEqual([...OWN, title]);
  });

  it('stay with a line number, though their title is that of a footer', () => {
    const cells = withRows(['4', 'Date published', '', '', '12/10/2017']);
    expect(titles(cells)).toEqual([...OWN, 'Date published']);
  });

  it('stay where other rows hold words in that column too', () => {
    const milestone = ['4', 'New depot for the vehicles', 'High', 'Depot in use', '', '', ''];
    const cells = withRows(milestone, ['', 'Library', '', 'Doors unlocked', '', '', '']);
    expect(titles(cells)).toEqual([...OWN, 'New depot for the vehicles', 'Library']);
  });

  it('stay below a subtotal of their section, which does not', () => {
    const cells = aSheet([HEADINGS, ROWS[0] ?? [], ['', 'Total green', '', '', 1], ...ROWS.slice(1)]);
    expect(titles(cells)).toEqual(OWN);
  });

  it('stay behind a gap before which there are notes', () => {
    const cells = aSheet([HEADINGS, ROWS[0] ?? [], [], ['', 'July', '', '', 120], [], ...ROWS.slice(1)]);
    expect(titles(cells)).toEqual([OWN[0], 'July', ...OWN.slice(1)]);
  });

  it('stay where the sheet has a column for nothing else', () => {
    const cells = aSheet([
      ['Ref', 'Measure', 'Q2 2017/18 Actual'],
      ['1', 'Calls', '91%'],
      [],
      ['', 'Letters', '80%'],
    ]);
    expect(titles(cells)).toEqual(['Calls', 'Letters']);
  });
});

describe('the sample with anything below it', () => {
  let sample: SheetCells;
  beforeAll(async () => {
    sample = await theSample();
  });

  /** Rows in the columns of the line number, the title and the performance, after so many blank ones. */
  const below = (gap: number, rows: readonly (readonly [string, string, string])[]): SheetCells => {
    const width = sample.values[0]?.length ?? 0;
    const blank = Array<string>(width).fill('');
    const typed = rows.map(([first, title, figure]) => blank.with(0, first).with(1, title).with(5, figure));
    const more = [...Array<string[]>(gap).fill(blank), ...typed];
    const none = more.map(() => blank);
    return {
      ...sample,
      values: [...sample.values, ...more],
      formats: [...sample.formats, ...none.map(row => row.map(() => 'General'))],
      formulas: [...sample.formulas, ...none],
    };
  };

  it('keeps its 66 indicators and 39 ratings', () => {
    const labels = fc.constantFrom(
      'Total GREEN',
      'Total RED',
      'Red',
      'Amber (0)',
      'Key',
      'Total rated',
      'Number of indicators',
    );
    const months = fc.constantFrom('April', 'May 2017', 'Jun-17', 'Month', 'Date', 'Signed');
    const figure = fc.constantFrom('25', '10', '31%', '12/10/2017', 'J Smith');
    const row = (label: fc.Arbitrary<string>) => fc.tuple(fc.constantFrom('', '1', '2'), label, figure);
    const tally = fc.tuple(fc.constant(''), labels, figure);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ gap: fc.nat(3), rows: fc.array(tally, { maxLength: 4 }) }),
          fc.record({ gap: fc.integer({ min: 1, max: 3 }), rows: fc.array(row(months), { maxLength: 6 }) }),
        ),
        ({ gap, rows }) => {
          const { judgements, report } = assessed(below(gap, rows));
          const rated = [...judgements.values()].filter(({ rating }) => rating.rating !== null);
          expect([report.indicators.length, rated.length]).toEqual([66, 39]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
