import type { Indicator, Report } from '../report.ts';
import { addsUp } from '../rules/applicableTarget.ts';
import { ARROWS, judgeDirection } from '../rules/direction.ts';
import type { Target } from '../target.ts';
import { type Check, eachIndicator } from './check.ts';

/** How near the quarter's target stands to its share of the annual one, as a share of the annual one. */
const NEAR = 0.1;

/**
 * Unmarked, additive, and with a quarter's target that is the year's so far: it may well be cumulative. That matters
 * where comparing the quarter alone turns the short arrow.
 */
export const looksCumulative: Check = eachIndicator(
  'looks-cumulative',
  (indicator, judgement, { report, decisions }) => {
    const { quarter } = report.period;
    if (Object.hasOwn(decisions.kinds, indicator.id)) return null;
    if (indicator.kind !== 'unmarked' || quarter === null || !isPacedByQuarter(indicator, quarter))
      return null;
    const raw = judgement.short.direction;
    const alone = inIsolation(indicator, report);
    if (raw === null || alone === null) return null;
    const cell = indicator.cells.title;
    const seen =
      'The quarter’s target is the annual one so far, so the figure may add up from April, yet it is not marked (C).';
    if (alone === raw) {
      return {
        cell,
        severity: 'note',
        message: `${seen} The arrow would be the same. Mark it (C) if it is cumulative.`,
      };
    }
    return {
      cell,
      message: `${seen} If it does, the quarter alone is ${alone} and the short-term arrow turns from ${ARROWS[raw]} to ${ARROWS[alone]}. Mark it (C), or leave it if it is not cumulative.`,
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
