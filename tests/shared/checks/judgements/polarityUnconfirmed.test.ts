import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../bench/generator/report.ts';
import type { Decisions } from '../../../../shared/decisions.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { assessed, told } from '../../../examples/assessed.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

type Row = readonly [title: string, target: number, actual: number, rag: string];

/** A sheet that prints no polarity, as most councils' do. */
const sheet = (...rows: readonly Row[]) =>
  aSheet([
    ['Ref', 'Measure', 'Q4 2023/24 Target', 'Q4 2023/24 Actual', 'RAG'],
    ...rows.map((row, at) => [String(at + 1), ...row]),
  ]);

const ROWS: readonly Row[] = [
  ['Days to let a home again', 25, 21, 'Green'],
  ['Complaints received', 30, 34, 'Red'],
  ['Residents satisfied with parks (%)', 70, 74, 'Green'],
  ['Complaints answered within 10 days (%)', 90, 80, 'Red'],
  ['Zorbs per head', 5, 6, 'Green'],
];
const judged = (decisions: Partial<Decisions> = {}) => {
  const { report, judgements, recordedJudgements, findings } = assessed(sheet(...ROWS), decisions);
  return {
    proposed: report.indicators.map(({ polarityProposed }) => polarityProposed?.polarity),
    ratings: [...judgements.values()].map(({ rating }) => rating.rating),
    recorded: [...recordedJudgements.values()].map(({ rating }) => rating),
    findings: findings.map(({ code }) => code),
  };
};
const AS_PROPOSED = { 1: 'smaller', 2: 'smaller', 3: 'bigger', 4: 'bigger', 5: 'bigger' } as const;

describe('a sheet that prints no polarity, polarity-unconfirmed', () => {
  it('is asked about once, with a proposal for each row, and nothing is rated on it', () => {
    expect(judged()).toEqual({
      proposed: Object.values(AS_PROPOSED),
      ratings: ['GREEN', 'RED', 'GREEN', 'RED', 'GREEN'],
      recorded: [null, null, null, null, null],
      findings: ['polarity-unconfirmed'],
    });
    const [finding] = findingsWith('polarity-unconfirmed', sheet(...ROWS));
    expect(finding?.message).toContain('proposed for 5 of 5 rows');
  });

  it('is rated once a person has answered', () => {
    const { ratings, recorded, findings } = judged({ polarities: AS_PROPOSED });
    expect({ recorded, findings }).toEqual({ recorded: ratings, findings: [] });
  });

  it('gives the reason of each proposal', () => {
    const { report } = assessed(sheet(...ROWS));
    expect(report.indicators.map(({ polarityProposed }) => polarityProposed?.because)).toEqual([
      'the title says “Days to”',
      'the title says “Complaints”',
      'the title says “satisfied”',
      'the title says “answered”',
      'it is rated GREEN at this figure',
    ]);
  });

  it('compares nothing until the polarity is confirmed', () => {
    const wrong = sheet(['Complaints received', 30, 34, 'Green']);
    expect(told(wrong)).toEqual(['warning polarity-unconfirmed B2']);
    expect(told(wrong, { polarities: { 1: 'smaller' } })).toEqual(['error rating-mismatch E2']);
    expect(told(wrong, { polarities: { 1: 'bigger' } })).toEqual([]);
  });

  it.each([
    [
      'takes the printed rating where the title may mean either',
      'Hours of volunteering',
      120,
      'Green',
      'bigger',
      'it is rated GREEN at this figure',
    ],
    [
      'takes such a title where the rating agrees',
      'Hours of volunteering',
      90,
      'Green',
      'smaller',
      'the title says “Hours”',
    ],
    [
      'takes such a title where nothing is rated',
      'Hours of volunteering',
      120,
      '',
      'smaller',
      'the title says “Hours”',
    ],
    [
      'takes a title that is sure, whatever is rated',
      'Complaints received',
      120,
      'Green',
      'smaller',
      'the title says “Complaints”',
    ],
    [
      'takes the rating where the title gives no hint',
      'Zorbs per head',
      90,
      'Red',
      'bigger',
      'it is rated RED at this figure',
    ],
  ])('%s', (_, title, actual, rag, polarity, because) => {
    const { report } = assessed(sheet([title, 100, actual, rag]));
    expect(report.indicators[0]?.polarityProposed).toEqual({ polarity, because });
  });

  it.each([
    ['a figure on its target', 100, 'Green'],
    ['a figure without a rating', 90, ''],
  ])('proposes nothing from %s where the title gives no hint', (_, actual, rag) => {
    const { report } = assessed(sheet(['Zorbs per head', 100, actual, rag]));
    expect(report.indicators[0]?.polarityProposed).toBeUndefined();
  });

  it('asks about a row alone where neither is better, since its target cannot be used then', () => {
    expect(told(sheet(['Zorbs per head', 5, 6, '']), { polarities: { 1: 'none' } })).toEqual([
      'error polarity-unknown B2',
    ]);
  });

  it('is silent where nothing depends on it', () => {
    const cells = aSheet([
      ['Ref', 'Measure', 'Q4 2023/24 Target', 'Q4 2023/24 Actual', 'RAG'],
      ['1', 'Complaints received', '', 34, ''],
    ]);
    expect(told(cells)).toEqual([]);
  });
});

/** The same report of a council that prints no polarity. */
function withoutPolarity(report: BenchReport): BenchReport | null {
  const { shape } = report;
  const position = shape.columns.indexOf('polarity');
  const [block, ...others] = shape.headings;
  // Headings over one row alone: those of one place are easily taken out.
  if (position < 0 || block === undefined || others.length > 0 || block.rows.length !== 1) return null;
  const rows = block.rows.map(texts => texts.with(position, 'Ward'));
  const raw = { polarity: { value: '' } };
  return {
    ...report,
    headline: null,
    shape: { ...shape, headings: [{ ...block, rows }] },
    rows: report.rows.map(row => ({ ...row, raw: { ...row.raw, ...raw } })),
  };
}

itFindsFault({
  code: 'polarity-unconfirmed',
  injections: [
    report => {
      const plain = withoutPolarity(report);
      return plain && { report: plain, at: ['anywhere'] };
    },
  ],
  nearMisses: {},
});
