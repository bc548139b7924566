import type { Kind } from '../../indicator.ts';
import type { Outturn } from '../../outturn.ts';

/** Marked (C) and additive. A (C) percentage does not add up, even where its title does not say what it is (D3). */
export function addsUp(kind: Kind, ...figures: readonly Outturn[]): boolean {
  return kind === 'cumulative' && !figures.some(isPercentage);
}

function isPercentage(outturn: Outturn): boolean {
  return outturn.state === 'measured' && outturn.parts.some(({ quantity }) => quantity.unit === '%');
}
