import { inOneUnit } from '../../shared/rules/oneUnit.ts';
import type { RatingFacts } from '../../shared/rules/rating.ts';
import { printQuantity } from '../../shared/sheet/quantityText.ts';
import type { Target } from '../../shared/target.ts';
import { type Cell, outturnOf, shown } from './cell.ts';
import { Refusal } from './refusals.ts';

/** "Better than England" needs England's value, and both have to be in one unit. */
export function withReference(facts: RatingFacts, target: Target, cell: Cell): RatingFacts | Refusal {
  const { outturn } = facts;
  if (target.state !== 'comparator' || outturn.state !== 'measured' || outturn.parts.length > 1) return facts;
  const reference = outturnOf(cell);
  if (reference.state === 'none') return facts;
  if (reference.state !== 'measured' || reference.parts.length > 1) {
    return new Refusal('reference-unreadable', { text: shown(cell) });
  }
  const values = [outturn.parts[0].quantity, reference.parts[0].quantity] as const;
  const figures = inOneUnit(values);
  if (typeof figures === 'string')
    return new Refusal(figures, { figures: values.map(printQuantity).join(' and ') });
  const [quantity, { value }] = figures;
  return {
    ...facts,
    outturn: { ...outturn, parts: [{ label: null, quantity }] },
    comparator: { value, area: target.area, period: '', source: 'reference', confirmed: true },
  };
}
