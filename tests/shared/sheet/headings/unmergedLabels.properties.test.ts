import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../../shared/report.ts';
import { readReport } from '../../../../shared/sheet/readReport.ts';
import { aSheet } from '../../../examples/aReport.ts';

/** A column: what is in the upper and in the lower row of headings, and below. */
type Headed = readonly [upper: string, lower: string, ...below: string[]];

/** Labels of this year and of last year, with the headings of target and outturn under each. */
const PERIODS = [
  ['2019/20', '2018/19', 'Q2 Target', 'Q2 Actual'],
  ['2019/20', '2018/19', 'Quarter 2 target', 'Quarter 2 outturn'],
  ['Q2 2019/20', 'Q2 2018/19', 'Target', 'Actual'],
  ['Quarter 2 2019/20', 'Quarter 2 2018/19', 'Target', 'Result'],
  ['December 2019', 'December 2018', 'Target', 'Actual'],
  ['2019/20', '2018/19', 'Target', 'Performance'],
] as const;

/** Headings that are unknown, or that have no period. */
const EXTRAS = [
  'Variance',
  'Variance (percentage points; a minus says that the figure is below)',
  'Variance (+/- 5%)',
  'Difference',
  'Lead officer',
  'Service',
  'Ref',
  'Trend graph',
  'RAG',
  'Ward',
  'Comments',
  'Polarity',
  'Numerator',
  'Frequency',
] as const;

const NAMES: readonly (readonly (readonly string[])[])[] = [
  [['Measure', 'Calls answered in a minute', 'Letters answered in a week']],
  [
    ['Ref', 'A1', 'A2'],
    ['Measure', 'Calls answered in a minute', 'Letters answered in a week'],
    ['Good is', 'High', 'High'],
  ],
  [
    ['Measure', 'Calls answered in a minute', 'Letters answered in a week'],
    ['Good is', 'High', 'High'],
    ['Service', 'Contact centre', 'Post room'],
  ],
];

const block = fc.record({
  before: fc.subarray([...EXTRAS], { maxLength: 1 }),
  after: fc.subarray([...EXTRAS], { maxLength: 2 }),
});

const layout = fc.record({
  names: fc.constantFrom(...NAMES),
  namesIn: fc.constantFrom('upper', 'lower'),
  period: fc.constantFrom(...PERIODS),
  thisYear: block,
  lastYear: block,
  hasLastTarget: fc.boolean(),
  isLastYearFirst: fc.boolean(),
  isLabelled: fc.constantFrom('left', 'centre', 'right'),
  title: fc.constantFrom(
    '',
    'Performance report',
    'Performance 2019/20',
    'Corporate plan 2019/20, quarter 2',
  ),
  after: fc.constantFrom<readonly Headed[]>([], [['Comments', '', 'As planned.', 'Fewer letters.']]),
});

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const LABELLED = {
  left: () => 0,
  centre: (width: number) => Math.floor((width - 1) / 2),
  right: (width: number) => width - 1,
} as const;

/** The columns of one label, which is over one of them. */
function labelled(
  label: string,
  columns: readonly (readonly string[])[],
  side: Layout['isLabelled'],
): Headed[] {
  const at = LABELLED[side](columns.length);
  return columns.map((column, i): Headed => [i === at ? label : '', column[0] ?? '', ...column.slice(1)]);
}

function columnsOf(each: Layout): Headed[] {
  const [thisLabel, lastLabel, target, actual] = each.period;
  const extra = (text: string) => [text, 'n/k', 'n/k'];
  const extras = ({ before, after }: Layout['thisYear'], own: readonly (readonly string[])[]) => [
    ...before.map(extra),
    ...own,
    ...after.filter(text => !before.includes(text)).map(extra),
  ];
  const ofThisYear = extras(each.thisYear, [
    [target, '90%', '80%'],
    [actual, '91%', '81%'],
  ]);
  const ofLastYear = extras(each.lastYear, [
    ...(each.hasLastTarget ? [[target, '70%', '60%']] : []),
    [actual, '71%', '61%'],
  ]);
  const blocks = [
    labelled(thisLabel, ofThisYear, each.isLabelled),
    labelled(lastLabel, ofLastYear, each.isLabelled),
  ];
  const names = each.names.map(
    ([text = '', ...below]): Headed =>
      each.namesIn === 'upper' ? [text, '', ...below] : ['', text, ...below],
  );
  const ordered = each.isLastYearFirst ? blocks.toReversed() : blocks;
  return [...names, ...ordered.flat(), ...each.after];
}

function read(each: Layout): ReadResult {
  const columns = columnsOf(each);
  const rows = [0, 1, 2, 3].map(row => columns.map(column => column[row] ?? ''));
  return readReport(aSheet([[each.title], ...rows]));
}

const figures = (result: ReadResult, column: 'performance' | 'target' | 'annualTarget') =>
  result.ok ? result.report.indicators.map(({ texts }) => texts[column]) : [];

describe('years over targets and outturns, with nothing merged', () => {
  it('are read correctly, asked about or refused, whatever is beside them', () => {
    fc.assert(
      fc.property(layout, each => {
        const result = read(each);
        if (!result.ok) return;
        expect(result.report.period.startYear).toBe(2019);
        expect(figures(result, 'performance')).toEqual(['91%', '81%']);
        const targets = [...figures(result, 'target'), ...figures(result, 'annualTarget')];
        expect(targets.filter(text => text !== undefined)).toEqual(['90%', '80%']);
      }),
      { numRuns: 400 },
    );
  });
});

describe('labels over their first column', () => {
  it('are read as they are meant in at least nine of ten layouts', () => {
    const layouts = fc.sample(layout, { numRuns: 600, seed: 9 }).filter(each => each.isLabelled === 'left');
    const asMeant = layouts.filter(each => figures(read(each), 'performance').join() === '91%,81%');
    expect(asMeant.length / layouts.length).toBeGreaterThan(0.9);
  });
});
