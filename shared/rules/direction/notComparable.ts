import type { Quantity } from '../../outturn.ts';
import { fill } from '../../words/fill.ts';
import { type UnitClash, unitClashText } from '../compare/commonUnit.ts';
import { notComparableSentences } from '../words.ts';
import type { DirectionJudgement, NotComparable } from './directionJudgement.ts';

/** `why` is a whole sentence. */
export function notComparable(reason: NotComparable, why: string): DirectionJudgement {
  return { direction: null, reason, why };
}

export function partsNotComparable(): DirectionJudgement {
  return notComparable('parts-do-not-match', notComparableSentences['parts-do-not-match']);
}

export function unitsNotComparable(clash: UnitClash, figures: readonly Quantity[]): DirectionJudgement {
  return notComparable(
    clash,
    fill(notComparableSentences['units-differ'], { clash: unitClashText(figures, clash) }),
  );
}
