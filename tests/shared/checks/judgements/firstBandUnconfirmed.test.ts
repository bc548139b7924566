import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../bench/generator/report.ts';
import { publish } from '../../../../bench/generator/verdict.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { quarterNumber } from '../../../../shared/period.ts';
import { FLAT_BAND_5, type RuleSet, SHIFTED_BAND_5_10 } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

/** Welsh councils print four states: Yellow between Green and Amber. */
const sheet = (...rows: readonly (readonly [actual: number, state: string])[]) =>
  aSheet([
    ['Ref', 'Measure', 'Good is', 'Q2 2019/20 Target', 'Q2 2019/20 Actual', 'RAYG'],
    ...rows.map(([actual, state], at) => [
      `M${at + 1}`,
      `Lessons given by tutor ${at + 1}`,
      'High',
      100,
      actual,
      state,
    ]),
  ]);
const FOUR = [
  [101, 'Green'],
  [97, 'Yellow'],
  [92, 'Amber'],
  [80, 'Red'],
] as const;

const assess = (cells: ReturnType<typeof sheet>, ruleSet: RuleSet) => {
  const { findings, judgements } = runChecks(reportOf(cells), NO_DECISIONS, ruleSet);
  return {
    codes: findings.map(({ code, severity }) => `${severity} ${code}`),
    ratings: [...judgements.values()].map(({ rating }) => rating.rating),
  };
};

const kept: RuleSet = {
  id: 'rayg',
  title: 'RAYG',
  rating: { form: 'shifted-band', green: 0.05, amber: 0.1, firstBand: 'YELLOW' },
};

describe('a first band that the sheet calls YELLOW, first-band-unconfirmed', () => {
  it('is rated YELLOW, and asked about once', () => {
    expect(assess(sheet(...FOUR), SHIFTED_BAND_5_10)).toEqual({
      codes: ['warning first-band-unconfirmed'],
      ratings: ['GREEN', 'YELLOW', 'AMBER', 'RED'],
    });
  });

  it('is not asked about once the rules say so, and then a wrong state is an error', () => {
    expect(assess(sheet(...FOUR), kept).codes).toEqual([]);
    expect(assess(sheet(...FOUR, [97, 'Green'], [92, 'Yellow']), kept).codes).toEqual([
      'error rating-mismatch',
      'error rating-mismatch',
    ]);
  });

  it('stays GREEN where the sheet prints no YELLOW, or YELLOW instead of AMBER', () => {
    const three = sheet([101, 'Green'], [97, 'Green'], [92, 'Yellow'], [80, 'Red']);
    expect(assess(three, SHIFTED_BAND_5_10)).toEqual({
      codes: [],
      ratings: ['GREEN', 'GREEN', 'AMBER', 'RED'],
    });
  });

  it('is taken for AMBER by rules with one band, and a note says so', () => {
    expect(assess(sheet([101, 'Green'], [97, 'Yellow'], [96, 'Amber']), FLAT_BAND_5)).toEqual({
      codes: ['note state-unknown'],
      ratings: ['GREEN', 'AMBER', 'AMBER'],
    });
  });
});

/** As the council would print it with YELLOW for its first band. */
function withYellow(report: BenchReport): BenchReport | null {
  if (report.ruleSet !== SHIFTED_BAND_5_10.id) return null;
  const quarter = quarterNumber(report.period);
  const rows = report.rows.map(row => {
    const isFirst =
      row.published.rating === 'GREEN' && publish(row, quarter, 'flat-band-5').rating === 'AMBER';
    return isFirst ? { ...row, published: { ...row.published, rating: 'YELLOW' as const } } : row;
  });
  const printed = new Set(rows.map(({ published }) => published.rating));
  return printed.has('YELLOW') && printed.has('AMBER') ? { ...report, rows, headline: null } : null;
}

itFindsFault({
  code: 'first-band-unconfirmed',
  injections: [
    report => {
      const yellow = withYellow(report);
      return yellow && { report: yellow, at: ['anywhere'] };
    },
  ],
  nearMisses: {},
});
