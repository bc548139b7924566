import type { Judgement } from '../../checks/judge/judge.ts';
import { readLimits } from '../../figures/limitText.ts';
import { printExact } from '../../figures/quantityText.ts';
import { readTarget } from '../../figures/targetText.ts';
import { LIMIT_COLUMNS, type Limit, type LimitColumn } from '../../limits.ts';
import type { Outturn } from '../../outturn.ts';
import type { PartOfYear } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import { rate } from '../../rules/rating/rate.ts';
import { applicableLimits } from '../../rules/ruleSets/applicableLimits.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { readOutturn } from '../../sheet/texts/outturnText.ts';
import type { Target } from '../../target.ts';
import type { IndicatorBody } from '../contract/signedQuarter.ts';

type RecordedFigures = Pick<IndicatorBody['texts'], 'annualTarget' | 'target' | 'performance' | LimitColumn>;

/**
 * The figures behind a rating, as the sheet prints them. Where the printed figures would get another rating than the
 * cells' values, the texts give both, "90% (exactly 89.82%)": the record judges from these texts alone.
 */
export function recordedFigures(
  indicator: Indicator,
  judgement: Judgement | undefined,
  ruleSet: RuleSet,
  period: PartOfYear,
): RecordedFigures {
  const { texts, annualTarget, target, outturn, kind, shortBase, longBase, limits } = indicator;
  const printed = {
    annualTarget: texts.annualTarget ?? '',
    target: texts.target ?? '',
    performance: texts.performance ?? '',
    ...printedLimits(texts),
  };
  if (judgement === undefined) return printed;
  const asPrinted = {
    outturn: readOutturn(printed.performance).outturn,
    target: readTarget(printed.target),
    annualTarget: readTarget(printed.annualTarget),
    polarity: indicator.polarity === 'unknown' ? 'none' : indicator.polarity,
    kind,
    period,
    comparator: judgement.comparator,
    limits: applicableLimits(
      ruleSet,
      indicator.id,
      readLimits(column => texts[column] ?? ''),
    ),
    lastYear: longBase,
    lastPeriod: shortBase,
  } as const;
  if (rate(asPrinted, ruleSet).rating === judgement.rating.rating) return printed;
  return {
    annualTarget: withExact(printed.annualTarget, annualTarget),
    target: withExact(printed.target, target),
    performance: withExact(printed.performance, outturn),
    ...printedLimits(texts, column => withExact(texts[column] ?? '', limits[column])),
  };
}

/** The limits that the sheet has columns for. */
function printedLimits(
  texts: Indicator['texts'],
  print = (column: LimitColumn): string => texts[column] ?? '',
): Partial<Record<LimitColumn, string>> {
  const stated = LIMIT_COLUMNS.filter(column => (texts[column] ?? '').trim() !== '');
  return Object.fromEntries(stated.map(column => [column, print(column)]));
}

function withExact(printed: string, cell: Outturn | Target | Limit): string {
  const quantity = 'parts' in cell ? cell.parts[0].quantity : null;
  return quantity?.exact === undefined ? printed : `${printed} (${printExact(quantity)})`;
}
