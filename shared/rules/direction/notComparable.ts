import type { DirectionJudgement, NotComparable } from './directionJudgement.ts';

export function notComparable(reason: NotComparable, why: string): DirectionJudgement {
  return { direction: null, reason, why: `Not comparable: ${why}.` };
}

export function partsDoNotMatch(): DirectionJudgement {
  return notComparable(
    'parts-do-not-match',
    'the parts of the outturn and of the base do not match one to one',
  );
}
