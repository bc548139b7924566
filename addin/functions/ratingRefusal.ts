import type { Outturn, Part } from '../../shared/outturn.ts';
import type { RatingJudgement } from '../../shared/rules/rating.ts';
import { printQuantity } from '../../shared/sheet/quantityText.ts';
import type { Target } from '../../shared/target.ts';
import { Refusal } from './refusals.ts';

type NotRatedJudgement = Extract<RatingJudgement, { rating: null }>;

/** What is not rated for want of a figure or a target leaves the cell empty (null); what cannot be rated says why. */
export function refuseRating(
  { reason }: NotRatedJudgement,
  outturn: Outturn,
  target: Target,
): Refusal | null {
  switch (reason) {
    case 'no-outturn':
    case 'no-target':
    case 'target-to-be-confirmed':
    case 'annual-target-before-year-end':
      return null;
    case 'unreadable':
      return outturn.state === 'unreadable'
        ? new Refusal('outturn-unreadable', { text: outturn.text })
        : new Refusal('target-unreadable', { text: textOf(target) });
    case 'target-is-text':
      return new Refusal('target-is-text', { text: textOf(target) });
    case 'comparator-missing':
      return new Refusal('comparator-missing', { area: target.state === 'comparator' ? target.area : '' });
    case 'polarity-unknown':
      return new Refusal('polarity-missing');
    case 'parts-do-not-match':
      return new Refusal('parts-do-not-match');
    case 'one-is-a-percentage':
    case 'units-differ':
      return new Refusal(reason, { figures: figuresOf(outturn, target) });
  }
}

function textOf(target: Target): string {
  return 'text' in target ? target.text : '';
}

function figuresOf(outturn: Outturn, target: Target): string {
  const asked =
    target.state === 'range' ? [target.low, target.high].map(printQuantity) : printed(partsOf(target));
  return [...printed(partsOf(outturn)), ...asked].join(' and ');
}

function partsOf(cell: Outturn | Target): readonly Part[] {
  return 'parts' in cell ? cell.parts : [];
}

function printed(parts: readonly Part[]): string[] {
  return parts.map(({ quantity }) => printQuantity(quantity));
}
