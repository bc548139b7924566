import type { Quarter } from '../../quarter.ts';
import type { Indicator, Report } from '../../report.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import { ARROWS, judgeDirection } from '../../rules/direction/judgeDirection.ts';
import type { Target } from '../../target.ts';
import { type Check, eachIndicator } from '../check.ts';

/** How near the quarter's target stands to its share of the annual one, as a share of the annual one. */
const NEAR = 0.1;

const SHARES = { 1: 'a quarter', 2: 'half', 3: 'three quarters', 4: 'all' } as const satisfies Record<
  Quarter,
  string
>;
const WORDS = { better: 'better than', same: 'the same as', worse: 'worse than' } as const satisfies Record<
  Direction,
  string
>;

/**
 * Unmarked, additive, and with a quarter's target that is the year's so far: it may well be cumulative. That matters
 * where comparing the quarter alone turns the short arrow.
 */
export const looksCumulative: Check = eachIndicator(
  'looks-cumulative',
  (indicator, judgement, { report, decisions, ruleSet }) => {
    const { quarter } = report.period;
    // Where no quarter is taken alone, a mark would turn no arrow.
    if ((ruleSet.direction?.cumulative ?? 'isolated') !== 'isolated') return null;
    if (Object.hasOwn(decisions.kinds, indicator.id)) return null;
    if (indicator.kind !== 'unmarked' || quarter === null || !isPacedByQuarter(indicator, quarter))
      return null;
    const raw = judgement.short.direction;
    const alone = inIsolation(indicator, report);
    if (raw === null || alone === null) return null;
    const cell = indicator.cells.title;
    const seen = `The target for Q${quarter} is about ${SHARES[quarter]} of the annual one, so the figure may add up from April, yet it is not marked (C).`;
    if (alone === raw) {
      return {
        cell,
        severity: 'note',
        message: `${seen} The short-term arrow would be the same either way. Mark it (C) if it adds up.`,
      };
    }
    return {
      cell,
      message: `${seen} If it does, the quarter alone is ${WORDS[alone]} the one before, and the short-term arrow turns from ${ARROWS[raw]} to ${ARROWS[alone]}. Mark it (C) if it adds up; if not, leave it as it is.`,
    };
  },
);

function isPacedByQuarter({ outturn, target, annualTarget }: Indicator, quarter: number): boolean {
  const [now, year] = [singleFigure(target), singleFigure(annualTarget)];
  if (now === null || year === null || year === 0 || !addsUp('cumulative', outturn)) return false;
  return Math.abs(now / year - quarter / 4) <= NEAR;
}

function singleFigure(target: Target): number | null {
  if (target.state !== 'number' || target.parts.length > 1) return null;
  const { value, unit } = target.parts[0].quantity;
  return unit === '%' ? null : value;
}

function inIsolation({ outturn, shortBase, polarity }: Indicator, { period }: Report) {
  if (polarity === 'unknown') return null;
  const facts = { outturn, base: shortBase, polarity, quarter: period.quarter, beforeBase: null };
  return judgeDirection({ ...facts, kind: 'cumulative', against: 'short' }).direction;
}
