import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../bench/generator/report.ts';
import type { BenchJudgement, BenchRow } from '../../../../bench/generator/row.ts';
import { runChecks } from '../../../../shared/checks/runChecks.ts';
import { NO_DECISIONS } from '../../../../shared/decisions.ts';
import {
  type ArrowMeaning,
  DEFAULT_DIRECTION_RULE,
} from '../../../../shared/rules/direction/directionRule.ts';
import { TWO_STATE } from '../../../../shared/rules/ruleSets/ruleSet.ts';
import { aSheet } from '../../../examples/aReport.ts';
import { reportOf, told } from '../../../examples/assessed.ts';
import { findingsWith } from '../../../examples/foundAt.ts';
import { itFindsFault } from '../../../examples/itFindsFault.ts';

type Row = readonly [goodIs: string, now: number, before: number, arrow: string];

const sheet = (...rows: readonly Row[]) =>
  aSheet([
    ['Ref', 'Measure', 'Good is', 'Q3 2020/21 Actual', 'Previous quarter', 'Trend'],
    ...rows.map(([goodIs, now, before, arrow], at) => [
      `B${at}`,
      `Cases of team ${at}`,
      goodIs,
      now,
      before,
      arrow,
    ]),
  ]);

const MOVEMENT: readonly Row[] = [
  ['Low', 9, 7, '▲'],
  ['Low', 4, 6, '▼'],
  ['High', 8, 5, '▲'],
  ['High', 3, 3, '►'],
];

describe('arrows that show how the figure moved, arrows-show-movement', () => {
  it('are read so, and told once for the sheet', () => {
    expect(told(sheet(...MOVEMENT))).toEqual(['note arrows-show-movement F1']);
    const { report } = runChecks(reportOf(sheet(...MOVEMENT)), NO_DECISIONS, TWO_STATE);
    expect(report.indicators.map(({ published }) => published.short)).toEqual([
      'worse',
      'better',
      'better',
      'same',
    ]);
  });

  it('are still checked, and the right arrow is offered', () => {
    const wrong = sheet(
      ...MOVEMENT,
      ['Low', 5, 8, '▲'],
      ['Low', 2, 8, '▼'],
      ['Low', 1, 8, '▼'],
      ['Low', 3, 8, '▼'],
    );
    const [finding] = findingsWith('short-direction-mismatch', wrong);
    expect(finding?.message).toMatch(/^The arrow says worse \(↑\)\. .* Change it to ↓,/);
    expect(finding?.repair?.writes).toEqual([{ cell: { row: 5, column: 5 }, from: '▲', to: '↓' }]);
  });

  it.each([
    ['one row alone', [MOVEMENT[0] as Row, MOVEMENT[2] as Row]],
    ['a row whose arrow shows what got better', [...MOVEMENT, ['Low', 9, 7, '▼'] as Row]],
    [
      'arrows that are wrong where bigger is better as well',
      [...MOVEMENT.slice(0, 2), ['High', 8, 5, '▼'] as Row],
    ],
  ])('are not supposed from %s', (_, rows) => {
    expect(told(sheet(...rows)).filter(each => each.includes('movement'))).toEqual([]);
    expect(told(sheet(...rows)).filter(each => each.includes('mismatch')).length).toBeGreaterThan(0);
  });

  it('are not words: "Improved" says what got better on any sheet', () => {
    const words = sheet(
      ...MOVEMENT,
      ['Low', 3, 9, 'Improved'],
      ['Low', 9, 3, 'Worse'],
      ['Low', 9, 3, 'Increased'],
    );
    expect(told(words)).toEqual(['note arrows-show-movement F1']);
  });

  it('are what a rule set says, whatever the sheet shows', () => {
    const codes = (shows: ArrowMeaning, ...rows: readonly Row[]) =>
      runChecks(reportOf(sheet(...rows)), NO_DECISIONS, {
        ...TWO_STATE,
        id: 'ours',
        direction: { ...DEFAULT_DIRECTION_RULE, shows },
      }).findings.map(({ code }) => code);
    expect(codes('movement', ...MOVEMENT)).toEqual([]);
    expect(codes('better', ...MOVEMENT)).toEqual(['short-direction-mismatch', 'short-direction-mismatch']);
    expect(codes('movement', ['Low', 9, 7, '▼'])).toEqual(['short-direction-mismatch']);
  });
});

const TURNED = { better: 'worse', same: 'same', worse: 'better' } as const;
const turned = (said: BenchJudgement): BenchJudgement => ({
  ...said,
  short: said.short && TURNED[said.short],
  long: said.long && TURNED[said.long],
});
const hasMoved = ({ short, long }: BenchJudgement): boolean =>
  [short, long].some(each => each === 'better' || each === 'worse');

/** The same report of a council whose arrows show the movement. */
function asMovement(report: BenchReport): BenchReport | null {
  const isSmall = ({ polarity, published }: BenchRow) => polarity === 'smaller' && hasMoved(published);
  if (!report.shape.columns.includes('shortArrow') || report.rows.filter(isSmall).length < 2) return null;
  const rows = report.rows.map(row =>
    row.polarity === 'smaller' ? { ...row, published: turned(row.published) } : row,
  );
  const arrows = { better: '▲', same: '►', worse: '▼', none: '-' };
  return { ...report, rows, shape: { ...report.shape, arrows } };
}

itFindsFault({
  code: 'arrows-show-movement',
  injections: [
    report => {
      const moved = asMovement(report);
      return moved && { report: moved, at: ['anywhere'] };
    },
  ],
  nearMisses: {},
});
