import { addsUp } from '../compare/addsUp.ts';
import { compareDirectly } from './compareDirectly.ts';
import { compareInIsolation } from './compareInIsolation.ts';
import type { Direction, DirectionFacts, DirectionJudgement } from './directionJudgement.ts';
import { DEFAULT_DIRECTION_RULE, type DirectionRule } from './directionRule.ts';
import { notComparable } from './notComparable.ts';

/** As reports print them. */
export const ARROWS = { better: '↑', same: '→', worse: '↓' } as const satisfies Record<Direction, string>;
export const NO_ARROW = '-';

/** D1 to D7: better, same or worse than the base; an arrow says that, and not whether the figure rose or fell. */
export function judgeDirection(
  facts: DirectionFacts,
  rule: DirectionRule = DEFAULT_DIRECTION_RULE,
): DirectionJudgement {
  const { outturn, base, against } = facts;
  if (rule.arrows !== 'both' && rule.arrows !== against) {
    return notComparable('arrow-not-drawn', `the rule set has no ${against}-term arrow`);
  }
  for (const cell of [outturn, base]) {
    if (cell.state === 'unreadable') return notComparable('unreadable', `"${cell.text}" could not be read`);
  }
  if (outturn.state === 'none') return notComparable('no-outturn', 'there is no outturn for this period'); // D5
  if (base.state === 'none') return notComparable('no-base', noBase(base.reason)); // D5
  if (outturn.state === 'milestone' && base.state === 'milestone')
    return milestone(outturn.onTrack, base.onTrack);
  if (outturn.state !== 'measured' || base.state !== 'measured') {
    return notComparable('units-differ', 'one is a milestone and the other a figure');
  }
  if (facts.polarity === 'none') {
    return notComparable('polarity-unknown', 'the report does not say whether bigger or smaller is better');
  }
  const measured = { ...facts, outturn, base, polarity: facts.polarity, deadBand: rule.deadBand };
  const figures = facts.beforeBase === null ? [outturn, base] : [outturn, base, facts.beforeBase];
  // D2: only what is marked (C) and adds up, only against the last quarter, and only in a quarterly report.
  const isQuarterOfYear = against === 'short' && facts.quarter !== null && addsUp(facts.kind, ...figures);
  if (!isQuarterOfYear || facts.quarter === null || rule.cumulative === 'raw')
    return compareDirectly(measured);
  return rule.cumulative === 'isolated'
    ? compareInIsolation(measured, facts.quarter)
    : notComparable(
        'arrow-not-drawn',
        'the rule set has no short-term arrow for a count that adds up from April',
      );
}

/** NEW (never reported before) is not N/A (not measured then). */
function noBase(reason: string): string {
  return reason === 'new'
    ? 'the indicator is new, so there is no earlier outturn'
    : 'there is no earlier outturn to compare with';
}

/** D4: on track is better than off track. */
function milestone(now: boolean, then: boolean): DirectionJudgement {
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
