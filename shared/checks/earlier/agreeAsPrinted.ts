import { printsAs } from '../../figures/printsAs.ts';
import type { Outturn, Quantity } from '../../outturn.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { matchParts } from '../../rules/compare/matchParts.ts';

/**
 * Whether two cells print one outturn: 62.3% is 62.34% with fewer digits, and 950,000 pounds is £0.95m. Null where that
 * cannot be said: another unit, other parts, a figure that is only about right, or a cell without a figure.
 */
export function agreeAsPrinted(a: Outturn, b: Outturn): boolean | null {
  if (a.state === 'milestone' && b.state === 'milestone') return a.onTrack === b.onTrack;
  if (a.state !== 'measured' || b.state !== 'measured') return null;
  const rows = matchParts(a.parts, b.parts);
  if (rows === null) return null;
  const answers = rows.map(({ values: [one, other] }) => isSameFigure(one, other));
  return answers.includes(null) ? null : !answers.includes(false);
}

function isSameFigure(a: Quantity, b: Quantity): boolean | null {
  const common = toCommonUnit([a, b] as const);
  if (typeof common === 'string') return null;
  const digits = Math.min(digitsOf(a, common[0]), digitsOf(b, common[1]));
  const isSame = valuesOf(a, common[0]).some(one =>
    valuesOf(b, common[1]).some(other => printsAs(one, other, digits)),
  );
  const isExact = a.approximately === undefined && b.approximately === undefined;
  return isSame || isExact ? isSame : null;
}

/** The printed figure, and what the cell holds behind it, in the common unit. */
const valuesOf = (own: Quantity, { value }: Quantity): number[] =>
  own.exact === undefined ? [value] : [value, own.exact * scaleOf(own, value)];

/** How many digits after the point it prints in the common unit; fewer than none for a figure in millions. */
const digitsOf = (own: Quantity, { value }: Quantity): number =>
  own.decimals - Math.log10(Math.abs(scaleOf(own, value)));

const scaleOf = ({ value: own }: Quantity, value: number): number => (own === 0 ? 1 : value / own);
