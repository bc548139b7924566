import { printQuantity } from '../../figures/quantityText.ts';
import type { Quantity } from '../../outturn.ts';
import type { Column, Indicator } from '../../report.ts';
import { type Check, eachIndicator } from '../check.ts';
import { singleValue } from '../singleValue.ts';
import { type TitleClaim, titleClaim } from './titleClaim.ts';

/** Of a change, a budget or a plan there can be more than a hundred per cent. */
const MAY_EXCEED =
  /(?:%|percentage|per ?cent|proportion(?:ate)?) (?:increase|change|growth|rise|uplift|variance|return)\b|\b(?:of|against|to) (?:the |our |its )?(?:annual |agreed |original |planned )?(?:target|budget|plan|profile|forecast|baseline|capacity|income)\b/i;
/** Of anything at all there is not so much. */
const BEYOND_ANY_SHARE = 1000;
const WORDS = { count: 'a number', share: 'a percentage', rate: 'a rate' } as const;

/** "Number of families helped" that holds a percentage, or "Proportion of businesses" that holds 78,780. */
export const unitMismatch: Check = eachIndicator('unit-mismatch', indicator => {
  const claim = titleClaim(indicator.title);
  const figures = figuresOf(indicator);
  const [first] = figures;
  if (claim === null || first === undefined) return null;
  const clashing = figures.filter(({ figure }) => clashes(claim, figure, indicator.title));
  const [clash] = clashing;
  if (clash === undefined) return null;
  // Where every figure says the same, the title is the odd one out.
  const isTitle = clashing.length === figures.length && figures.length > 1;
  return {
    cell: isTitle ? indicator.cells.title : indicator.cells[clash.column],
    message: `The title speaks of ${WORDS[claim]}, and ${printQuantity(clash.figure)} is ${clash.figure.unit === '%' ? 'a percentage' : 'not one'}. Correct ${isTitle ? 'the title, or the figures' : 'the figure, or the title'}.`,
  };
});

interface Placed {
  readonly column: Column;
  readonly figure: Quantity;
}

function figuresOf(indicator: Indicator): readonly Placed[] {
  const { outturn, target, annualTarget, shortBase, longBase } = indicator;
  const cells = { performance: outturn, target, annualTarget, shortBase, longBase };
  return (Object.keys(cells) as (keyof typeof cells)[]).flatMap(column => {
    const figure = singleValue(cells[column]);
    return figure && indicator.cells[column] ? [{ column, figure }] : [];
  });
}

function clashes(claim: NonNullable<TitleClaim>, { unit, value }: Quantity, title: string): boolean {
  switch (claim) {
    case 'count':
    case 'rate':
      return unit === '%';
    case 'share':
      if (unit === '%' || unit === 'percentage points') return false;
      // 96.2 under "% of invoices" lacks no more than its sign.
      return unit !== '' ? unit !== '%' : Math.abs(value) > (MAY_EXCEED.test(title) ? BEYOND_ANY_SHARE : 100);
  }
}
