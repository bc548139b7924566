import { printQuantity } from '../../figures/quantityText.ts';
import { fill } from '../../words/fill.ts';
import { addsUp } from '../compare/addsUp.ts';
import { endsOf, isApproximate } from '../compare/approximateFigures.ts';
import { notComparableSentences } from '../words.ts';
import { compareDirectly, type MeasuredPair } from './compareDirectly.ts';
import { compareInIsolation } from './compareInIsolation.ts';
import type { Direction, DirectionFacts, DirectionJudgement } from './directionJudgement.ts';
import { DEFAULT_DIRECTION_RULE, type DirectionRule } from './directionRule.ts';
import { notComparable } from './notComparable.ts';

/** As reports print them. */
export const ARROWS = { better: '↑', same: '→', worse: '↓' } as const satisfies Record<Direction, string>;
export const NO_ARROW = '-';

/** D1 to D7: better, same or worse than the base. An arrow shows that, not whether the figure rose or fell. */
export function judgeDirection(
  facts: DirectionFacts,
  rule: DirectionRule = DEFAULT_DIRECTION_RULE,
): DirectionJudgement {
  const { outturn, base, against } = facts;
  if (rule.arrows !== 'both' && rule.arrows !== against) {
    return notComparable('arrow-not-drawn', fill(notComparableSentences['arrow-not-drawn'], { against }));
  }
  for (const cell of [outturn, base]) {
    if (cell.state === 'unreadable') {
      return notComparable('unreadable', fill(notComparableSentences.unreadable, cell));
    }
  }
  if (outturn.state === 'none') return notComparable('no-outturn', notComparableSentences['no-outturn']); // D5
  if (base.state === 'none') {
    // D5: NEW (never reported before) is not N/A (not measured then).
    const sentence = base.reason === 'new' ? 'base-is-new' : 'no-base';
    return notComparable('no-base', notComparableSentences[sentence]);
  }
  if (outturn.state === 'milestone' && base.state === 'milestone')
    return compareMilestones(outturn.onTrack, base.onTrack);
  if (outturn.state !== 'measured' || base.state !== 'measured') {
    return notComparable('units-differ', notComparableSentences['milestone-against-figure']);
  }
  if (facts.polarity === 'none') {
    return notComparable('polarity-unknown', notComparableSentences['polarity-unknown']);
  }
  const measured = { ...facts, outturn, base, polarity: facts.polarity, rule };
  const figures = facts.beforeBase === null ? [outturn, base] : [outturn, base, facts.beforeBase];
  // D2: only what is marked (C) and adds up, only against the period before, and only within a year.
  const isPartOfYear = facts.period.months < 12;
  const isIsolated = against === 'short' && isPartOfYear && addsUp(facts.kind, ...figures);
  if (!isIsolated || rule.cumulative === 'raw') return asFarAsExact(measured, compareDirectly);
  return rule.cumulative === 'isolated'
    ? asFarAsExact(measured, pair => compareInIsolation(pair, facts.period))
    : notComparable('arrow-not-drawn', notComparableSentences['cumulative-arrow-not-drawn']);
}

/** Approximate figures are compared at their ends too, and tell a direction only where every pair gives the same. */
function asFarAsExact(
  pair: MeasuredPair,
  compare: (pair: MeasuredPair) => DirectionJudgement,
): DirectionJudgement {
  const judgement = compare(pair);
  const { outturn, base } = pair;
  if (judgement.direction === null || !(isApproximate(outturn) || isApproximate(base))) return judgement;
  const atEnds = endsOf(outturn).flatMap(now =>
    endsOf(base).map(then => compare({ ...pair, outturn: now, base: then })),
  );
  if (atEnds.every(({ direction }) => direction === judgement.direction)) return judgement;
  const figures = [outturn, base].map(({ parts }) => printQuantity(parts[0].quantity)).join(' and ');
  return notComparable('approximate', fill(notComparableSentences.approximate, { figures }));
}

/** D4: on track is better than off track. */
function compareMilestones(now: boolean, then: boolean): DirectionJudgement {
  const words = (onTrack: boolean) => (onTrack ? 'on track' : 'off track');
  const direction = now === then ? 'same' : now ? 'better' : 'worse';
  return {
    direction,
    isolated: false,
    why: `${capital(words(now))} now and ${words(then)} before: ${direction}.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
