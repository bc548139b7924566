import { printQuantity } from '../../../shared/figures/quantityText.ts';
import type { Outturn, Part } from '../../../shared/outturn.ts';
import type { Quarter } from '../../../shared/quarter.ts';
import type { DirectionFacts } from '../../../shared/rules/direction/directionJudgement.ts';
import type { ComparedAgainst } from '../arguments/againstArgument.ts';
import { type CellArgument, isBlankCell, printCell, readOutturnArgument } from '../arguments/cellArgument.ts';
import { FunctionRefusal } from '../refusals.ts';

/** The base's quarter says which quarter we are in. */
const QUARTER_AFTER = { 1: 2, 2: 3, 3: 4, 4: 1 } as const satisfies Record<Quarter, Quarter>;

const BEFORE = {
  2: { base: 'Q2', before: 'Q1' },
  3: { base: 'Q3', before: 'Q2' },
  4: { base: "last year's Q4", before: "last year's Q3" },
} as const;

/** A cumulative count: what `against` and `before_base` have to say before it can be taken quarter by quarter (D2). */
export function singleQuarterFacts(
  facts: DirectionFacts,
  against: ComparedAgainst,
  cells: { readonly before_base: CellArgument },
): DirectionFacts | FunctionRefusal {
  const beforeBase = readOutturnArgument(cells.before_base);
  const fraction = [facts.outturn, facts.base, beforeBase].flatMap(partsOf).find(isBareFraction);
  if (fraction) return new FunctionRefusal('fraction-of-a-count', { text: printQuantity(fraction.quantity) });
  if (against === 'long') return facts;
  if (against === 'unnamed') return new FunctionRefusal('against-missing');
  const isolated: DirectionFacts = { ...facts, against: 'short', quarter: QUARTER_AFTER[against] };
  if (against === 1) return isolated;
  if (isBlankCell(cells.before_base)) return new FunctionRefusal('before-base-missing', BEFORE[against]);
  if (beforeBase.state === 'unreadable') {
    return new FunctionRefusal('before-base-unreadable', { text: printCell(cells.before_base) });
  }
  if (partsOf(beforeBase).some(({ quantity }) => quantity.unit === '%')) {
    const figures = [beforeBase, facts.base].flatMap(partsOf).map(({ quantity }) => printQuantity(quantity));
    return new FunctionRefusal('one-is-a-percentage', { figures: figures.join(' and ') });
  }
  return { ...isolated, beforeBase };
}

function partsOf(outturn: Outturn): readonly Part[] {
  return outturn.state === 'measured' ? outturn.parts : [];
}

/** Nobody counts 0.258 offences: it is 25.8% in a cell with a percent format. */
function isBareFraction({ quantity: { value, unit } }: Part): boolean {
  return unit === '' && value !== 0 && Math.abs(value) < 1;
}
