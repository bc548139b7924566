import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../shared/decisions.ts';
import { buildSignedQuarter } from '../../../shared/record/quarter/buildSignedQuarter.ts';
import { isComparatorConfirmed } from '../../../shared/record/review/confirmedComparator.ts';
import { TWO_STATE } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet, type Typed } from '../../examples/aReport.ts';
import { assessed, byTheirIds, errors, reportOf, told } from '../../examples/assessed.ts';

const HEADINGS = ['Ref', 'Measure', 'Good is', 'Target', 'Q2 2024/25'];
const sheetWith = (headings: readonly Typed[], ...rows: readonly (readonly Typed[])[]) =>
  aSheet([['Performance report 2024/25 Q2'], [...HEADINGS, ...headings], ...rows]);

describe('a column of what others achieved', () => {
  const row = ['A1', 'Household waste recycled', 'High', 'Better than England', '45%'];

  it.each([
    ['England'],
    ['England 2022/23'],
    ['England average'],
    ['All England average (2022/23)'],
    ['Benchmark'],
  ])('under "%s" is read', heading => {
    expect(reportOf(sheetWith([heading, 'RAG'], [...row, '43%', 'Green'])).layout.columns.benchmark).toBe(5);
  });

  it.each(['Sector', 'Region', 'Industry'])('is not what describes an indicator under "%s"', heading => {
    const { layout } = reportOf(sheetWith([heading, 'RAG'], [...row, 'Waste', 'Green']));
    expect(layout.columns.benchmark).toBeUndefined();
  });

  it('is what a target of that area is rated against, with its period, and nobody needs to confirm it', () => {
    const cells = sheetWith(['England 2022/23', 'RAG'], [...row, '43%', 'Red']);
    const { judgements } = assessed(cells);
    expect(judgements.get('A1')?.comparator).toMatchObject({
      value: 43,
      area: 'England',
      period: '2022/23',
      confirmed: true,
    });
    expect(told(cells)).toEqual(['error rating-mismatch G3']);
  });

  it('of two, each target is rated against its own', () => {
    const cells = sheetWith(
      ['Nearest neighbours', 'England', 'RAG'],
      [...row, '47%', '43%', 'Green'],
      [
        'A2',
        'Household waste composted',
        'High',
        'Better than nearest neighbours',
        '45%',
        '47%',
        '43%',
        'Red',
      ],
    );
    expect(errors(cells)).toEqual([]);
    expect([...assessed(cells).judgements.values()].map(({ rating }) => rating.rating)).toEqual([
      'GREEN',
      'RED',
    ]);
  });

  it('is not rated against where it is another area’s', () => {
    const cells = sheetWith(['Wales', 'RAG'], [...row, '43%', 'Green']);
    expect(told(cells)).toEqual(['warning comparator-unconfirmed D3']);
  });

  it('goes on record, which accepts its figure and no other', () => {
    const cells = sheetWith(['England', 'RAG'], [...row, '43%', 'Green']);
    const report = reportOf(cells);
    const signing = { council: 'E09000016', to: 'corporate', by: 'officer', identities: byTheirIds(report) };
    const [signed] = buildSignedQuarter(report, assessed(cells, NO_DECISIONS), signing).indicators;
    expect(signed?.texts.benchmark).toBe('43%');
    expect(signed && isComparatorConfirmed(signed, TWO_STATE)).toBe(true);
    const changed = signed?.comparator && { ...signed, comparator: { ...signed.comparator, value: 40 } };
    expect(changed && isComparatorConfirmed(changed, TWO_STATE)).toBe(false);
  });
});

it.each(['Baseline', 'Baseline 2022/23', 'Baseline (2022/23)', '3 year average', 'Average of last 5 years'])(
  'a column of a baseline under "%s" is neither the outturn nor a base',
  heading => {
    const cells = sheetWith([heading], ['A1', 'Household waste recycled', 'High', '50%', '45%', '40%']);
    expect(reportOf(cells).layout.columns).toMatchObject({ performance: 4, baseline: 5 });
    expect(reportOf(cells).layout.columns).not.toHaveProperty('longBase');
  },
);

it.each(['Minimum acceptable level', 'Intervention level', 'Trigger point', 'Lowest acceptable'])(
  'a floor under "%s" is read',
  heading => {
    const cells = sheetWith([heading], ['A1', 'Household waste recycled', 'High', '50%', '45%', '40%']);
    expect(reportOf(cells).layout.columns.floor).toBe(5);
  },
);

it.each([
  'Success criteria',
  'Planned',
  'Profile',
  'Goal for 2024/25',
  'Corporate ambition',
  'Green threshold',
  'Q2 plan',
  'Aim',
])('"%s" above figures is the target', heading => {
  const cells = aSheet([
    ['Performance report 2024/25 Q2'],
    ['Ref', 'Measure', 'Good is', heading, 'Q2 2024/25 Actual', 'RAG'],
    ['A1', 'Household waste recycled', 'High', '50%', '45%', 'Green'],
  ]);
  expect(errors(cells)).toEqual(['error rating-mismatch F3']);
});

describe('two columns called "Direction"', () => {
  const read = (headings: readonly string[], ...data: readonly string[]) =>
    reportOf(sheetWith(headings, ['A1', 'Household waste recycled', 'High', '44%', '45%', ...data])).layout
      .columns;

  it('each before its base are against that base', () => {
    expect(
      read(['Direction', 'Q1 2024/25', 'Direction', 'Q2 2023/24'], '↑', '43%', '↓', '46%'),
    ).toMatchObject({
      shortArrow: 5,
      shortBase: 6,
      longArrow: 7,
      longBase: 8,
    });
  });

  it('each after its base likewise, whichever comes first', () => {
    expect(
      read(['Q2 2023/24', 'Direction', 'Q1 2024/25', 'Direction'], '46%', '↓', '43%', '↑'),
    ).toMatchObject({
      longBase: 5,
      longArrow: 6,
      shortBase: 7,
      shortArrow: 8,
    });
  });
});

describe('a heading over two columns', () => {
  const rows = [
    ['A1', 'Household waste recycled', 'High', '44%', '45%', 'Green', '43%', '↑'],
    ['A2', 'Waste collections missed', 'Low', '14', '15', 'Red', '14', '↓'],
  ];

  it('is over the figure and its rating', () => {
    const report = reportOf(sheetWith(['', 'Q1 2024/25'], ...rows.map(row => row.slice(0, 7))));
    expect(report.layout.columns).toMatchObject({ performance: 4, rating: 5, shortBase: 6 });
    expect(report.indicators.map(({ published }) => published.rating)).toEqual(['GREEN', 'RED']);
  });

  it('of an earlier period does not give the reported one its arrows, which are named as not read', () => {
    const { layout } = reportOf(sheetWith(['', 'Q1 2024/25', ''], ...rows));
    expect(layout.columns).not.toHaveProperty('shortArrow');
    expect(layout.unknownHeadings.map(({ text, cell }) => [text, cell.column])).toEqual([['Q1 2024/25', 7]]);
  });

  it('changes nothing about what a person’s answers are found by', () => {
    const { layout } = reportOf(sheetWith(['', 'Q1 2024/25'], ...rows.map(row => row.slice(0, 7))));
    expect(layout.headings.map(({ cell }) => cell.column)).toEqual([0, 1, 2, 3, 4, 6]);
  });
});
