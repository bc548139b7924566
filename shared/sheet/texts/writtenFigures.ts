import { decimalsOf, printNumber, printQuantity } from '../../figures/quantityText.ts';
import { readFigures } from '../../figures/readFigures.ts';
import type { Quantity } from '../../outturn.ts';
import { perText } from '../../perText.ts';

// Ways to write a figure that only sheets use: the script of the functions, which has to stay small, does not read them.

const COUNTS = /^(\d[\d,]*) (?:of|out of) (\d[\d,]*)$/i;

/** "19 of 20" alone is their share, with the digits that it is rated by: "95% (19 of 20)". Any other text as it is. */
export const writtenOutturn = perText((text): string => {
  // A sheet is asked cell by cell, and hardly any cell holds one.
  if (!text.toLowerCase().includes('of ')) return text;
  const [, part, whole] = COUNTS.exec(text.trim()) ?? [];
  if (part === undefined || whole === undefined) return text;
  const [count, all] = [part, whole].map(digits => Number(digits.replaceAll(',', ''))) as [number, number];
  // No part is more than its whole.
  if (all === 0 || count > all) return text;
  const share = (count / all) * 100;
  const printed = printNumber(share, Number.isInteger(share) ? 0 : 1);
  const exact = Number(printed) === share ? '' : ` (exactly ${printNumber(share, 10)}%)`;
  return `${printed}% (${part} of ${whole})${exact}`;
});

const AROUND = /^(.*\d.*?) ?(?:\+ ?\/ ?[-–]|±|plus or minus) ?(£?[\d.,]+ ?[^\d\s]*)$/i;

/** "95% +/-2" is a range: "93% to 97%". Of a count a percentage is its own part. Any other text as it is. */
export const writtenTarget = perText((text): string => {
  if (!['+', '±', 'plus', 'Plus'].some(sign => text.includes(sign))) return writtenOutturn(text);
  const [, middle = '', width = ''] = AROUND.exec(text.trim()) ?? [];
  const [centre, reach] = [loneFigure(middle), loneFigure(width)];
  if (centre === null || reach === null) return writtenOutturn(text);
  const isOwnShare = reach.unit === '%' && centre.unit !== '%';
  if (!isOwnShare && reach.unit !== '' && reach.unit !== centre.unit) return text;
  const distance = isOwnShare ? Math.abs(centre.value) * (reach.value / 100) : reach.value;
  return [centre.value - distance, centre.value + distance]
    .map(value => printQuantity({ ...centre, value, decimals: decimalsOf(value) }))
    .join(' to ');
});

function loneFigure(text: string): Quantity | null {
  const figures = readFigures(text);
  return figures?.parts.length === 1 ? figures.parts[0].quantity : null;
}
