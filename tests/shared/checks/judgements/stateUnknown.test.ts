import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../bench/generator/report.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { TWO_STATE, type Wording } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf } from '../../../examples/assessed.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

const sheet = (...rows: readonly (readonly [actual: number, state: string])[]) =>
  aSheet([
    ['Ref', 'Measure', 'Good is', 'Q2 2019/20 Target', 'Q2 2019/20 Actual', 'Status'],
    ...rows.map(([actual, state], at) => [
      `M${at + 1}`,
      `Lessons given by tutor ${at + 1}`,
      'High',
      100,
      actual,
      state,
    ]),
  ]);
const messages = (...rows: readonly (readonly [actual: number, state: string])[]) =>
  findingsWith('state-unknown', sheet(...rows)).map(({ message }) => message);

describe('states that were not compared, state-unknown', () => {
  it('are one note for the sheet, which names them', () => {
    expect(messages([101, '★★'], [80, '★'], [101, '★★'], [101, 'Green'])).toEqual([
      'The sheet prints “★★”, “★” for the rating of 3 rows. Outturn does not know what that means, so it was not compared. Explain it in a key above the table, or in your council’s own rules.',
    ]);
  });

  it('are silent where every state is known, says that there is none, or could not be read', () => {
    expect(messages([101, 'On target'], [80, 'N/A'], [80, 'Data only'], [80, ''], [80, 'GREAN'])).toEqual([]);
  });

  it('say that BLUE was taken for GREEN, where the rules have none', () => {
    const [message] = messages([120, 'Blue'], [101, 'Green']);
    expect(message).toMatch(/^The sheet prints BLUE for 1 row, .* It was taken for GREEN\./);
    expect(findingsWith('rating-mismatch', sheet([120, 'Blue'], [101, 'Green'], [80, 'Blue']))).toHaveLength(
      1,
    );
  });

  it('are known by the council’s own words, kept in its rules', () => {
    const cells = sheet([101, '★★'], [80, '★★'], [80, '★'], [80, 'n/k']);
    const codes = (wording: Wording) =>
      runChecks(reportOf(cells), NO_DECISIONS, { ...TWO_STATE, id: 'ours', wording }).findings.map(
        ({ code, cell }) => `${code} ${cell.row}`,
      );
    const ratings = { '★★': 'GREEN', '★': 'RED', 'N/K': 'none' } as const;
    expect(codes({})).toEqual(['state-unknown 1', 'cell-unreadable 4']);
    expect(codes({ ratings })).toEqual(['rating-mismatch 2']);
  });
});

/** A council's own signs, without a key. */
function inSigns(report: BenchReport): BenchReport | null {
  const { shape } = report;
  if (shape.ratings === null) return null;
  const ratings = { GREEN: '❖❖❖', YELLOW: '❖❖❖', AMBER: '❖❖', RED: '❖', BLUE: '✦' };
  return { ...report, shape: { ...shape, ratings } };
}

itFindsFault({
  code: 'state-unknown',
  injections: [
    report => {
      const signs = inSigns(report);
      return signs && { report: signs, at: ['anywhere'] };
    },
  ],
  nearMisses: {},
});
