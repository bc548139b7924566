import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import type { Outturn, Quantity } from '../../outturn.ts';
import type { Indicator } from '../../report.ts';
import { ARROWS, judgeDirection } from '../../rules/direction/judgeDirection.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator, type JudgedReport } from '../check.ts';
import type { Judgement } from '../judge/judge.ts';

/**
 * The outturn and its base have different decimals. That is usual, and a finding only on request; but where the arrow
 * would change with both at the fewer decimals, the arrow comes from the decimals alone.
 */
export const precisionDiffers = check({
  code: 'precision-differs',
  severity: 'warning',
  heading: 'Figures with different decimals',
  about: {
    asks: 'Would the arrow change if the outturn and its base had the same decimals? On request, a note for every row whose decimals differ.',
    example: 'Outturn 66.2%, last quarter 66%: with no decimals the arrow is level',
    action: 'Print both figures with the same decimals.',
  },
  words: {
    turns:
      '{now} is compared with {base}, which has {extent} decimals. With the same decimals the arrow would be {to}, not {from}. Print both with the same decimals.',
    differs: '{now} is compared with {base}, which has {extent} decimals. Print both with the same decimals.',
  },
  find: (judged, words) =>
    eachIndicator(judged, (indicator, judgement) => {
      const cell = indicator.cells.performance;
      const found = (['short', 'long'] as const).flatMap(
        against => differenceOf(indicator, judgement, against, judged) ?? [],
      );
      const turned = found.find(({ arrows }) => arrows !== null);
      if (turned?.arrows)
        return { cell, message: fill(words.turns, { ...turned.figures, ...turned.arrows }) };
      const [first] = found;
      return first && judged.options.onRequest?.includes('precision-differs')
        ? { cell, severity: 'note', message: fill(words.differs, first.figures) }
        : null;
    }),
});

/** The two figures, and the arrow before and after where it changes. Null where the decimals are the same. */
function differenceOf(
  { outturn, polarity, kind, ...indicator }: Indicator,
  judgement: Judgement,
  against: 'short' | 'long',
  { report: { period }, ruleSet }: JudgedReport,
) {
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
      period,
      beforeBase: null,
    },
    ruleSet.direction,
  ).direction;
  // A bare 5 next to 4.9 may be 5.0 as typed; a percentage, or a figure with decimals, was rounded.
  const isRounded = decimals > 0 || now.unit === '%';
  const isTurned = isRounded && direction !== null && atFewer !== null && atFewer !== direction;
  return {
    figures: {
      now: printQuantity(now),
      base: printQuantity(then),
      extent: decimals === then.decimals ? 'fewer' : 'more',
    },
    arrows: isTurned ? { from: ARROWS[direction], to: ARROWS[atFewer] } : null,
  };
}

function rounded(cell: Outturn, decimals: number): Outturn {
  if (cell.state !== 'measured') return cell;
  const [{ label, quantity }] = cell.parts;
  const value = Number(quantity.value.toFixed(decimals));
  const { exact: _, ...printed } = quantity satisfies Quantity;
  return { ...cell, parts: [{ label, quantity: { ...printed, value, decimals } }] };
}
