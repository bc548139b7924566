import { endsOfApproximation } from '../../figures/approximateText.ts';
import type { Outturn, Part } from '../../outturn.ts';

type Measured = Extract<Outturn, { state: 'measured' }>;

export const isApproximate = (outturn: Outturn): boolean =>
  outturn.state === 'measured' && outturn.parts.some(({ quantity }) => quantity.approximately !== undefined);

/** The outturn at its least and at its most: an approximate figure is judged only where both give one answer. */
export function endsOf(outturn: Measured): readonly [Measured, Measured] {
  const end = (index: 0 | 1): Measured => {
    const [first, ...others] = outturn.parts.map(part => atEnd(part, index)) as [Part, ...Part[]];
    return { ...outturn, parts: [first, ...others] };
  };
  return [end(0), end(1)];
}

function atEnd(part: Part, index: 0 | 1): Part {
  const { approximately, exact: _, ...quantity } = part.quantity;
  return approximately === undefined
    ? part
    : { ...part, quantity: { ...quantity, value: endsOfApproximation(part.quantity)[index] } };
}
