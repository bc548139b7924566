import { quarterNumber } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import { addsUp } from '../../rules/compare/addsUp.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import { ARROWS, judgeDirection } from '../../rules/direction/judgeDirection.ts';
import type { Target } from '../../target.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';

/** How near Q2's target is to half of the annual one, as a share of the annual one. */
const NEAR = 0.1;

const COMPARED = {
  better: 'better than',
  same: 'the same as',
  worse: 'worse than',
} as const satisfies Record<Direction, string>;

/**
 * Unmarked, additive, and with a quarter's target that is the year's target so far: it may well be cumulative. That
 * matters where comparing the quarter alone changes the short arrow. In other quarters the sheet does not have the
 * earlier point that a quarter alone needs (D2).
 */
export const looksCumulative = check({
  code: 'looks-cumulative',
  severity: 'warning',
  heading: 'Figure may be cumulative',
  about: {
    asks: 'Does the target suggest that the figure adds up from April, though the title has no (C)? It is a note where the arrow would be the same either way.',
    example: 'Q2 target 200, annual target 400, and the title is "Number of visits"',
    action: 'Mark the title (C) if the figure adds up; if not, leave it as it is.',
  },
  words: {
    sameArrow:
      'The Q2 target is about half of the annual one, so the figure may add up from April. The short-term arrow is the same either way. Mark the title (C) if the figure adds up.',
    turnsArrow:
      'The Q2 target is about half of the annual one. If the figure adds up, this quarter is {compared} the last and the arrow changes from {from} to {to}. Mark the title (C) if so.',
  },
  find: (judged, words) => {
    const { report, decisions, ruleSet } = judged;
    // Where the rule set compares no quarter alone, a mark would not change the arrow.
    if (quarterNumber(report.period) !== 2 || (ruleSet.direction?.cumulative ?? 'isolated') !== 'isolated')
      return [];
    return eachIndicator(judged, (indicator, judgement) => {
      if (Object.hasOwn(decisions.kinds, indicator.id)) return null;
      if (indicator.kind !== 'unmarked' || !isHalfOfYear(indicator)) return null;
      const printed = judgement.short.direction;
      const alone = inIsolation(indicator);
      if (printed === null || alone === null) return null;
      const cell = indicator.cells.title;
      if (alone === printed) return { cell, severity: 'note', message: words.sameArrow };
      const arrows = { from: ARROWS[printed], to: ARROWS[alone] };
      return { cell, message: fill(words.turnsArrow, { compared: COMPARED[alone], ...arrows }) };
    });
  },
});

function isHalfOfYear({ outturn, target, annualTarget }: Indicator): boolean {
  const [now, year] = [countOf(target), countOf(annualTarget)];
  if (now === null || year === null || !addsUp('cumulative', outturn)) return false;
  return Math.abs(now - year / 2) <= NEAR * year;
}

function countOf(target: Target): number | null {
  if (target.state !== 'number' || target.parts.length > 1) return null;
  const { value, unit } = target.parts[0].quantity;
  return unit === '%' ? null : value;
}

function inIsolation({ outturn, shortBase, polarity }: Indicator): Direction | null {
  if (polarity === 'unknown') return null;
  const facts = {
    outturn,
    base: shortBase,
    polarity,
    period: { months: 3, part: 2 },
    beforeBase: null,
  } as const;
  return judgeDirection({ ...facts, kind: 'cumulative', against: 'short' }).direction;
}
