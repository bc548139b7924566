import { type Indicator, printedText } from '../../report.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import { type Movement, movementWord, pointedMovement } from '../texts/arrowText.ts';

/** What got better, by the way that the figure moved; null where the polarity does not tell. */
export function directionOfMovement(moved: Movement, polarity: Indicator['polarity']): Direction | null {
  if (moved === 'level') return 'same';
  if (polarity !== 'bigger' && polarity !== 'smaller') return null;
  return (moved === 'up') === (polarity === 'bigger') ? 'better' : 'worse';
}

/**
 * The indicator with its arrows read as the way that its figure moved. Words such as "Improved" say what got better,
 * whatever the arrows show.
 */
export function withMovementArrows(indicator: Indicator): Indicator {
  // A milestone's arrow can only say what got better.
  if (indicator.polarity !== 'bigger' && indicator.polarity !== 'smaller') return indicator;
  const read = (term: 'short' | 'long'): Direction | null => {
    const text = printedText(indicator, `${term}Arrow`);
    const moved = pointedMovement(text) ?? movementWord(text);
    return moved === null ? indicator.published[term] : directionOfMovement(moved, indicator.polarity);
  };
  return { ...indicator, published: { ...indicator.published, short: read('short'), long: read('long') } };
}
