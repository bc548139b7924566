import { describe, expect, it } from 'vitest';
import { DIRECTION_SCHEMES } from '../../../../bench/catalogue/statesInWords.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import { TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { errors, reportOf, told } from '../../../examples/assessed.ts';

type Row = readonly [now: number, before: number | string, arrow: string, goodIs?: string];

const sheet = (...rows: readonly Row[]) =>
  aSheet([
    ['Ref', 'Measure', 'Good is', 'Q1 2022/23 Actual', 'Previous quarter', 'Direction of travel'],
    ...rows.map(([now, before, arrow, goodIs = 'High'], at) => [
      `D${at}`,
      `Pitches of field ${at}`,
      goodIs,
      now,
      before,
      arrow,
    ]),
  ]);
const shortOf = (...rows: readonly Row[]) =>
  reportOf(sheet(...rows)).indicators.map(({ published }) => published.short);

describe('directions in the words and signs of a council', () => {
  it.each(DIRECTION_SCHEMES)('are read as what they stand for: $better, $same, $worse', scheme => {
    const rows: Row[] = [
      [8, 5, scheme.better],
      [5, 5, scheme.same],
      [3, 5, scheme.worse],
      [3, 'N/A', scheme.none],
    ];
    expect(shortOf(...rows)).toEqual(['better', 'same', 'worse', null]);
    expect(told(sheet(...rows))).toEqual([]);
  });

  it.each(DIRECTION_SCHEMES)('are compared with the figures: $better on a fall, $worse on a rise', scheme => {
    const rows: Row[] = [
      [3, 5, scheme.better],
      [8, 5, scheme.worse],
      [8, 5, scheme.same],
    ];
    expect(errors(sheet(...rows))).toEqual([2, 3, 4].map(row => `error short-direction-mismatch F${row}`));
  });

  it('that say how the figure moved mean what the polarity makes of it', () => {
    expect(shortOf([8, 5, 'Increased', 'Low'], [8, 5, 'Rising'], [3, 5, 'Decreased', 'Low'])).toEqual([
      'worse',
      'better',
      'better',
    ]);
    expect(errors(sheet([8, 5, 'Decreased', 'Low']))).toEqual(['error short-direction-mismatch F2']);
  });

  it.each(['Improved but still below target', 'Not improved', 'see note', 'Better than target', 'bettr'])(
    'are not "%s"',
    text => {
      expect(errors(sheet([8, 5, text], [8, 5, 'Better'], [8, 5, 'Better'], [8, 5, 'Better']))).toEqual([
        'error cell-unreadable F2',
      ]);
    },
  );

  it('may be the council’s own, kept in its rules', () => {
    const cells = sheet([8, 5, 'Blooming'], [3, 5, 'Blooming'], [3, 5, 'n.c.']);
    const directions = { blooming: 'better', 'N.C.': 'none' } as const;
    const { findings } = runChecks(reportOf(cells), NO_DECISIONS, {
      ...TWO_STATE,
      id: 'ours',
      wording: { directions },
    });
    expect(findings.map(({ code, cell }) => `${code} ${cell.row}`)).toEqual([
      'short-direction-mismatch 2',
      'short-direction-mismatch 3',
    ]);
  });
});
