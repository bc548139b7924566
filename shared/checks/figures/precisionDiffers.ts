import { printQuantity } from '../../figures/quantityText.ts';
import type { Outturn, Quantity } from '../../outturn.ts';
import type { Indicator, Report } from '../../report.ts';
import { ARROWS, judgeDirection } from '../../rules/direction/judgeDirection.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { type Check, eachIndicator, type RowFinding } from '../check.ts';
import type { Judgement } from '../judge/judge.ts';
import { singleValue } from '../singleValue.ts';

/**
 * The outturn and what it is compared with have different decimals. That is usual, and silent unless asked for; but where
 * the arrow would be another with both at the fewer decimals, the decimals alone make it.
 */
export const precisionDiffers: Check = judged =>
  eachIndicator('precision-differs', (indicator, judgement, { report, asked, ruleSet }) => {
    const said = (['short', 'long'] as const).flatMap(
      against => differing(indicator, judgement, against, report, ruleSet) ?? [],
    );
    const turned = said.find(({ severity }) => severity === undefined);
    return turned ?? (asked.onRequest?.includes('precision-differs') ? (said[0] ?? null) : null);
  })(judged);

function differing(
  { outturn, polarity, kind, cells, ...indicator }: Indicator,
  judgement: Judgement,
  against: 'short' | 'long',
  { period }: Report,
  ruleSet: RuleSet,
): RowFinding | null {
  const base = indicator[`${against}Base`];
  const [now, then] = [singleValue(outturn), singleValue(base)];
  const { direction } = judgement[against];
  if (!now || !then || now.unit !== then.unit || now.decimals === then.decimals) return null;
  const decimals = Math.min(now.decimals, then.decimals);
  const facts = { outturn: rounded(outturn, decimals), base: rounded(base, decimals), kind, against };
  const atFewer = judgeDirection(
    {
      ...facts,
      polarity: polarity === 'unknown' ? 'none' : polarity,
      quarter: period.quarter,
      beforeBase: null,
    },
    ruleSet.direction,
  ).direction;
  const seen = `${printQuantity(now)} is compared with ${printQuantity(then)}, which has ${now.decimals > then.decimals ? 'fewer' : 'more'} decimals`;
  const cell = cells.performance;
  // A bare 5 beside 4.9 may be 5.0 as typed; a percentage, or a figure with decimals, was rounded.
  const isRounded = decimals > 0 || now.unit === '%';
  return isRounded && direction !== null && atFewer !== null && atFewer !== direction
    ? {
        cell,
        message: `${seen}; with the same decimals the arrow would be ${ARROWS[atFewer]} and not ${ARROWS[direction]}. Print both with the same decimals.`,
      }
    : { cell, severity: 'note', message: `${seen}. Print both with the same decimals.` };
}

function rounded(cell: Outturn, decimals: number): Outturn {
  if (cell.state !== 'measured') return cell;
  const [{ label, quantity }] = cell.parts;
  const value = Number(quantity.value.toFixed(decimals));
  const { exact: _, ...printed } = quantity satisfies Quantity;
  return { ...cell, parts: [{ label, quantity: { ...printed, value, decimals } }] };
}
