import { printQuantity } from '../../figures/quantityText.ts';
import { singleValue } from '../../figures/singleValue.ts';
import type { Quantity } from '../../outturn.ts';
import type { Column, Indicator } from '../../report.ts';
import { fill } from '../../words/fill.ts';
import { check, eachIndicator } from '../check.ts';
import { type TitleClaim, titleClaim } from './titleClaim.ts';

/** A change, or a share of a budget or plan, can exceed a hundred per cent. */
const MAY_EXCEED =
  /(?:%|percentage|per ?cent|proportion(?:ate)?) (?:increase|change|growth|rise|uplift|variance|return)\b|\b(?:of|against|to) (?:the |our |its )?(?:annual |agreed |original |planned )?(?:target|budget|plan|profile|forecast|baseline|capacity|income)\b/i;
/** No percentage of any kind is this large. */
const BEYOND_ANY_SHARE = 1000;

/** "Number of families helped" with a percentage, or "Proportion of businesses" with 78,780. */
export const unitMismatch = check({
  code: 'unit-mismatch',
  severity: 'note',
  heading: 'Figures do not fit the title',
  about: {
    asks: 'Is the figure what the title names: a number, a percentage or a rate?',
    example: '"Number of families helped" shows 62%',
    action: 'Correct the figure, or the title.',
  },
  words: {
    figureIsPercentage:
      'The title names {claim}, but {figure} is a percentage. Correct the figure, or the title.',
    figureIsNot: 'The title names {claim}, but {figure} is not one. Correct the figure, or the title.',
    titleIsPercentage:
      'The title names {claim}, but {figure} is a percentage, as are the row’s other figures. Correct the title, or the figures.',
    titleIsNot:
      'The title names {claim}, but {figure} is not one, nor are the row’s other figures. Correct the title, or the figures.',
  },
  find: (judged, words) =>
    eachIndicator(judged, indicator => {
      const claim = titleClaim(indicator.title);
      const figures = figuresOf(indicator);
      const [first] = figures;
      if (claim === null || first === undefined) return null;
      const clashing = figures.filter(({ figure }) => clashes(claim, figure, indicator.title));
      const [clash] = clashing;
      if (clash === undefined) return null;
      // Where every figure says the same, the title is the odd one out.
      const isTitle = clashing.length === figures.length && figures.length > 1;
      const isPercentage = clash.figure.unit === '%';
      const template = isTitle
        ? words[isPercentage ? 'titleIsPercentage' : 'titleIsNot']
        : words[isPercentage ? 'figureIsPercentage' : 'figureIsNot'];
      return {
        cell: isTitle ? indicator.cells.title : indicator.cells[clash.column],
        message: fill(template, { claim: CLAIMS[claim], figure: printQuantity(clash.figure) }),
      };
    }),
});

const CLAIMS = { count: 'a number', share: 'a percentage', rate: 'a rate' } as const;

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
      // 96.2 under "% of invoices" only lacks its sign.
      return unit !== '' ? unit !== '%' : Math.abs(value) > (MAY_EXCEED.test(title) ? BEYOND_ANY_SHARE : 100);
  }
}
