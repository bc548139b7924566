import type { Judgement } from '../checks/judgement.ts';
import type { Outturn } from '../outturn.ts';
import type { Quarter } from '../quarter.ts';
import type { Indicator } from '../report.ts';
import { rate } from '../rules/rating.ts';
import type { RuleSet } from '../rules/ruleSet.ts';
import { readOutturn } from '../sheet/outturnText.ts';
import { printExact } from '../sheet/quantityText.ts';
import { readTarget } from '../sheet/targetText.ts';
import type { Target } from '../target.ts';
import type { IndicatorBody } from './revision.ts';

type RecordedFigures = Pick<IndicatorBody['texts'], 'annualTarget' | 'target' | 'performance'>;

/**
 * The figures that a rating rests on, as the sheet prints them. Where what is printed would be rated otherwise than what
 * the cells hold, they say both, "90% (exactly 89.82%)": the record judges from these texts alone.
 */
export function recordedFigures(
  indicator: Indicator,
  judgement: Judgement | undefined,
  ruleSet: RuleSet,
  quarter: Quarter | null,
): RecordedFigures {
  const { texts, annualTarget, target, outturn, kind } = indicator;
  const printed = {
    annualTarget: texts.annualTarget ?? '',
    target: texts.target ?? '',
    performance: texts.performance ?? '',
  };
  if (judgement === undefined) return printed;
  const asPrinted = {
    outturn: readOutturn(printed.performance).outturn,
    target: readTarget(printed.target),
    annualTarget: readTarget(printed.annualTarget),
    polarity: indicator.polarity === 'unknown' ? 'none' : indicator.polarity,
    kind,
    quarter,
    comparator: judgement.comparator,
  } as const;
  if (rate(asPrinted, ruleSet).rating === judgement.rating.rating) return printed;
  return {
    annualTarget: withExact(printed.annualTarget, annualTarget),
    target: withExact(printed.target, target),
    performance: withExact(printed.performance, outturn),
  };
}

function withExact(printed: string, cell: Outturn | Target): string {
  const quantity = 'parts' in cell ? cell.parts[0].quantity : null;
  return quantity?.exact === undefined ? printed : `${printed} (${printExact(quantity)})`;
}
