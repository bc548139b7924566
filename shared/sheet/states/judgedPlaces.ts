import { singleValue } from '../../figures/singleValue.ts';
import { type Indicator, printedText } from '../../report.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { compareFigures } from '../../rules/compare/compareFigures.ts';
import { readState } from './stateWords.ts';

/**
 * Whether "Below target" judges the figure on this sheet, and does not say where it is: of the figures that should be small,
 * each that tells is on the other side of its target. False where none tells.
 */
export function judgesByPlace(indicators: readonly Indicator[]): boolean {
  const told = indicators.flatMap(indicator => {
    const state = readState(printedText(indicator, 'rating'));
    if (indicator.polarity !== 'smaller' || state?.isPlace !== true) return [];
    const side = sideOfTarget(indicator);
    if (side === null || side === 0) return [];
    const saysAbove = state.meaning === 'met' || state.meaning === 'far-met';
    return [side > 0 === saysAbove];
  });
  return told.length > 0 && !told.includes(true);
}

/** Positive where the outturn is above its target; null where they cannot be compared. */
function sideOfTarget({ outturn, target, annualTarget }: Indicator): number | null {
  const line = target.state === 'none' ? annualTarget : target;
  const value = singleValue(outturn);
  if (value === null || line.state !== 'number' || line.parts.length > 1) return null;
  const figures = toCommonUnit([value, line.parts[0].quantity] as const);
  return typeof figures === 'string' ? null : compareFigures(figures[0].value, figures[1].value);
}
