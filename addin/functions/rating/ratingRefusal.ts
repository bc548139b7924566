import { printQuantity } from '../../../shared/figures/quantityText.ts';
import type { Limit } from '../../../shared/limits.ts';
import type { Outturn, Part } from '../../../shared/outturn.ts';
import type { RatingFacts, RatingJudgement } from '../../../shared/rules/rating/rate.ts';
import type { Target } from '../../../shared/target.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';

type NotRatedJudgement = Extract<RatingJudgement, { rating: null }>;

/** null if the row has no figure or no target yet: its cell stays empty. Any other row that is not rated is refused. */
export function refuseRating(
  { reason }: NotRatedJudgement,
  { outturn, limits, lastYear }: RatingFacts,
  target: Target,
): FunctionRefusal | null {
  switch (reason) {
    case 'no-outturn':
    case 'no-target':
    case 'target-to-be-confirmed':
    case 'annual-target-before-year-end':
      return null;
    case 'unreadable':
      return outturn.state === 'unreadable'
        ? refuseCall('outturn-unreadable', { text: outturn.text })
        : target.state === 'unreadable'
          ? refuseCall('target-unreadable', { text: textOf(target) })
          : refuseCall('tolerance-unclear', { text: figuresOf(limits.tolerance) });
    case 'target-is-text':
      return refuseCall('target-is-text', { text: textOf(target) });
    case 'comparator-missing':
      return refuseCall('comparator-missing', { area: areaOf(target) });
    case 'polarity-unknown':
      return refuseCall('polarity-missing');
    case 'parts-do-not-match':
      return refuseCall('parts-do-not-match');
    case 'approximate':
      return refuseCall('too-inexact', { figures: figuresOf(outturn, target) });
    case 'one-is-a-percentage':
    case 'units-differ':
      return refuseCall(reason, {
        figures: figuresOf(outturn, target, lastYear, ...Object.values(limits)),
      });
    case 'earlier-outturn-missing':
    case 'tolerance-missing':
    case 'floor-missing':
    case 'range-end-missing':
    case 'baseline-missing':
    case 'benchmark-missing':
      return target.state === 'comparator'
        ? refuseCall('reference-taken', { area: target.area })
        : refuseCall(reason);
    case 'floor-beyond-target':
      return refuseCall(reason, { floor: figuresOf(limits.floor), target: figuresOf(target) });
  }
}

function textOf(target: Target): string {
  return 'text' in target ? target.text : '';
}

function areaOf(target: Target): string {
  return target.state === 'comparator' ? target.area : '';
}

function figuresOf(...cells: readonly (Outturn | Target | Limit)[]): string {
  return cells
    .flatMap(cell => ('low' in cell ? [cell.low, cell.high].map(printQuantity) : printed(partsOf(cell))))
    .join(' and ');
}

function partsOf(cell: Outturn | Target | Limit): readonly Part[] {
  return 'parts' in cell ? cell.parts : [];
}

function printed(parts: readonly Part[]): string[] {
  return parts.map(({ quantity }) => printQuantity(quantity));
}
