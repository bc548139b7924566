import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSheet, type Typed } from '../../../examples/aReport.ts';
import { assessed, reportOf } from '../../../examples/assessed.ts';

const HEADINGS = ['Ref', 'Measure', 'Good is', 'Q2 2017/18 Target', 'Q2 2017/18 Actual', 'RAG', 'Comments'];
const OWN: readonly (readonly Typed[])[] = [
  ['1', 'Calls answered in a minute', 'High', '80%', '91%', 'Green', 'More people answered the telephone.'],
  ['2', 'Complaints received', 'Low', '30', '28', 'Green', 'Fewer residents complained than before.'],
  ['3', 'Homes let in the quarter', 'High', '20', '25', 'Green', 'A new block of homes was let at once.'],
];
type Rows = readonly (readonly Typed[])[];
const blankRows = (count: number): Rows => Array.from({ length: count }, () => []);
const titlesOf = (rows: Rows): string[] =>
  reportOf(aSheet([HEADINGS, ...rows])).indicators.map(({ title }) => title);
const titles = (rows: Rows) => rows.map(row => row[1]);

/** What cells hold that belong to no report: figures that do not go on counting, years, months, names and notes. */
const foreign = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.integer({ min: 100, max: 300_000 }) },
  fc.integer({ min: 2010, max: 2030 }),
  fc.constantFrom<Typed>('July', 'August', 'Month', 'Jane Smith', 'Head of Housing', 'jane@council.gov.uk'),
  fc.constantFrom<Typed>(
    'Housing and repairs service',
    'Population of the borough',
    'x',
    'check',
    '12/10/2017',
  ),
  fc.constantFrom<Typed>(
    'R1',
    'A1',
    '*',
    '£1,200',
    'Figures are provisional until the audit.',
    'Yes',
    'Total',
  ),
);
const foreignRows = fc.array(fc.array(foreign, { minLength: 2, maxLength: 8 }), {
  minLength: 1,
  maxLength: 12,
});
const farGap = fc.integer({ min: 4, max: 60 });

/** The next lines of the report, each with its number and its facts. */
const trueRow = (lineNo: number): readonly Typed[] => [
  String(lineNo),
  `Parks with an award in area ${lineNo}`,
  'High',
  '5',
  '6',
  'Green',
  '',
];

describe('a sheet with anything far below its report', () => {
  it('has the indicators of the report and no other, and names what was not read', () => {
    fc.assert(
      fc.property(farGap, foreignRows, (gap, rows) => {
        expect(titlesOf([...OWN, ...blankRows(gap), ...rows])).toEqual(titles(OWN));
      }),
    );
  });

  it('keeps every indicator behind a gap or the name of a section, whatever is below', () => {
    const gap = fc.nat(60);
    fc.assert(
      fc.property(gap, fc.boolean(), fc.integer({ min: 1, max: 5 }), farGap, foreignRows, (...drawn) => {
        const [before, isNamed, count, after, rows] = drawn;
        const more = Array.from({ length: count }, (_, index) => trueRow(4 + index));
        const section: Rows = isNamed ? [['Places']] : [];
        const sheet = [...OWN, ...blankRows(before), ...section, ...more, ...blankRows(after), ...rows];
        expect(titlesOf(sheet)).toEqual(titles([...OWN, ...more]));
      }),
    );
  });
});

describe('a block below the report is another table', () => {
  it.each<[string, number, Rows]>([
    [
      'of figures alone',
      0,
      [
        [4, 5, 6, 7, 8, 9],
        [5, 6, 7, 8, 9, 10],
      ],
    ],
    [
      'of years',
      2,
      [
        [2015, 120, 130],
        [2016, 125, 131],
      ],
    ],
    [
      'with headings of its own',
      1,
      [
        ['Ref', 'Project', 'Owner', 'Budget', 'Spend', 'Status'],
        ['P1', 'New library in the town', 'JS', '£100', '£90', 'Green'],
      ],
    ],
    [
      'of risks',
      3,
      [
        ['R1', 'Loss of the main supplier', 'High', 'Medium', '12'],
        ['R2', 'Loss of staff in the call centre', 'High', 'Low', '8'],
      ],
    ],
    [
      'to look words up in',
      2,
      [
        ['', 'High', 'High', 1, 1, 'Green'],
        ['', 'Low', 'Low', 2, 2, 'Red'],
      ],
    ],
    [
      'of a list whose numbers go on',
      2,
      [
        ['4', 'Housing', 'x'],
        ['5', 'Waste', 'y'],
      ],
    ],
    ['of a footnote with a figure', 1, [['*', 'Based on the census of 2011', '', '', 5]]],
    ['of figures with long names, far below', 5, [['', 'Population of the borough', '', '', 242_080]]],
    [
      'that is longer than the report',
      4,
      Array.from({ length: 40 }, (_, row) => [String(row + 500), `Something or other ${row}`, 'x', 'y', row]),
    ],
  ])('%s', (_, gap, rows) => {
    const sheet = [...OWN, ...blankRows(gap), ...rows];
    expect(titlesOf(sheet)).toEqual(titles(OWN));
    const { findings } = assessed(aSheet([HEADINGS, ...sheet]));
    expect(findings.map(({ code }) => code)).toContain('not-read');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
