import type { Indicator, Report } from '../../report.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { stateCell, statesIn } from '../../sheet/states/readStates.ts';
import { readOutturn } from '../../sheet/texts/outturnText.ts';

/** The rows whose state neither Outturn nor the sheet nor the rule set explains. */
export function unreadStates(report: Report, { wording }: Pick<RuleSet, 'wording'>): readonly Indicator[] {
  const { meaningIn } = statesIn(report, wording);
  const inTrouble = new Set(report.troubles.map(({ cell }) => cell));
  return report.indicators.filter(indicator => {
    const text = stateCell(indicator);
    const { rating } = indicator.cells;
    if (text === null || !rating || indicator.published.rating !== null || inTrouble.has(rating))
      return false;
    // A word for no rating cannot be compared, and a coloured sign's rating is its colour.
    const saysNone = readOutturn(text).outturn.state === 'none' || /^not? /i.test(text.trim());
    return !saysNone && !indicator.hasColourRule && meaningIn(indicator) === null;
  });
}
