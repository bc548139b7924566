import { type Indicator, printedText } from '../../report.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import type { ArrowMeaning } from '../../rules/direction/directionRule.ts';
import { ARROWS } from '../../rules/direction/judgeDirection.ts';
import { pointedMovement } from '../../sheet/texts/arrowText.ts';
import type { Judgement } from './judge.ts';

/** So many rows whose figures should be small have to show the movement, and no fewer than all but one in five. */
const FEWEST = 2;
const SHARE = 0.8;

/**
 * What the arrows of a sheet show, as far as its figures tell: what got better, or how the figure moved. The two differ
 * only where smaller is better. Where arrows of other figures are wrong as well, they are wrong, and show nothing else.
 */
export function arrowsShow(
  rows: readonly (readonly [indicator: Indicator, judgement: Judgement])[],
): ArrowMeaning {
  const counts = { smaller: { right: 0, turned: 0 }, bigger: { right: 0, turned: 0 } };
  for (const [indicator, judgement] of rows) {
    const { polarity } = indicator;
    if (polarity !== 'smaller' && polarity !== 'bigger') continue;
    const shown = new Set((['short', 'long'] as const).map(term => shownBy(indicator, judgement, term)));
    if (shown.has('right')) counts[polarity].right++;
    else if (shown.has('turned')) counts[polarity].turned++;
  }
  const { smaller, bigger } = counts;
  const isMovement = smaller.turned >= FEWEST && smaller.turned >= SHARE * (smaller.turned + smaller.right);
  // Of two or three rows, one that shows what got better is enough against it.
  const isDoubtful = smaller.right > 0 && smaller.turned < 5;
  const areOthersRight = bigger.right >= SHARE * (bigger.right + bigger.turned);
  return isMovement && !isDoubtful && areOthersRight ? 'movement' : 'better';
}

/** Whether an arrow says what got better, or the opposite; null where it may say either. */
function shownBy(
  indicator: Indicator,
  judgement: Judgement,
  term: 'short' | 'long',
): 'right' | 'turned' | null {
  const moved = pointedMovement(printedText(indicator, `${term}Arrow`));
  const { direction } = judgement[term];
  if (moved === null || moved === 'level' || direction === null || direction === 'same') return null;
  return (moved === 'up') === (direction === 'better') ? 'right' : 'turned';
}

/** The arrow for a direction, as the sheet draws it. */
export function arrowFor(
  direction: Direction,
  { polarity }: Pick<Indicator, 'polarity'>,
  shows: ArrowMeaning,
): string {
  if (shows === 'better' || polarity !== 'smaller' || direction === 'same') return ARROWS[direction];
  return direction === 'better' ? ARROWS.worse : ARROWS.better;
}
