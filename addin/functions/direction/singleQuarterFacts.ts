import { printQuantity } from '../../../shared/figures/quantityText.ts';
import type { Outturn, Part } from '../../../shared/outturn.ts';
import type { Quarter } from '../../../shared/period.ts';
import type { DirectionFacts } from '../../../shared/rules/direction/directionJudgement.ts';
import type { ComparedAgainst } from '../arguments/againstArgument.ts';
import { type CellArgument, isBlankCell, printCell, readOutturnArgument } from '../arguments/cellArgument.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';

/** The quarter that the outturn is for, by the base's quarter. */
const QUARTER_AFTER = { 1: 2, 2: 3, 3: 4, 4: 1 } as const satisfies Record<Quarter, Quarter>;

const BEFORE = {
  2: { base: 'Q2', before: 'Q1' },
  3: { base: 'Q3', before: 'Q2' },
  4: { base: "last year's Q4", before: "last year's Q3" },
} as const;

/** Rule D2: a cumulative count is compared quarter by quarter, which takes `against` and, from Q2, `before_base`. */
export function singleQuarterFacts(
  facts: DirectionFacts,
  against: ComparedAgainst,
  cells: { readonly before_base: CellArgument },
): DirectionFacts | FunctionRefusal {
  const beforeBase = readOutturnArgument(cells.before_base);
  const fraction = [facts.outturn, facts.base, beforeBase].flatMap(partsOf).find(isBareFraction);
  if (fraction) return refuseCall('fraction-of-a-count', { text: printQuantity(fraction.quantity) });
  if (against === 'long') return facts;
  if (against === 'unnamed') return refuseCall('against-missing');
  const isolated: DirectionFacts = {
    ...facts,
    against: 'short',
    period: { months: 3, part: QUARTER_AFTER[against] },
  };
  if (against === 1) return isolated;
  if (isBlankCell(cells.before_base)) return refuseCall('before-base-missing', BEFORE[against]);
  if (beforeBase.state === 'unreadable') {
    return refuseCall('before-base-unreadable', { text: printCell(cells.before_base) });
  }
  if (partsOf(beforeBase).some(({ quantity }) => quantity.unit === '%')) {
    const figures = [beforeBase, facts.base].flatMap(partsOf).map(({ quantity }) => printQuantity(quantity));
    return refuseCall('one-is-a-percentage', { figures: figures.join(' and ') });
  }
  return { ...isolated, beforeBase };
}

function partsOf(outturn: Outturn): readonly Part[] {
  return outturn.state === 'measured' ? outturn.parts : [];
}

/** No count is 0.258 offences: this is 25.8% in a cell with a percent format. */
function isBareFraction({ quantity: { value, unit } }: Part): boolean {
  return unit === '' && value !== 0 && Math.abs(value) < 1;
}
