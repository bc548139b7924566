import type { Outturn } from '../../shared/outturn.ts';
import type { DirectionFacts, NotComparable } from '../../shared/rules/direction/directionJudgement.ts';
import { printOutturn } from '../../shared/sheet/texts/outturnText.ts';
import { Refusal } from './refusals.ts';

/** What has nothing to be compared with prints "-" (null); what cannot be compared says why. */
export function refuseDirection(reason: NotComparable, facts: DirectionFacts): Refusal | null {
  const { outturn, base, beforeBase } = facts;
  switch (reason) {
    case 'no-outturn':
    case 'no-base':
    case 'parts-mixed':
    case 'earlier-point-missing':
    case 'arrow-not-drawn':
      return null;
    case 'unreadable':
      return outturn.state === 'unreadable'
        ? new Refusal('outturn-unreadable', { text: outturn.text })
        : new Refusal('base-unreadable', { text: base.state === 'unreadable' ? base.text : '' });
    case 'polarity-unknown':
      return new Refusal('polarity-missing');
    case 'parts-do-not-match':
      return new Refusal('parts-do-not-match');
    case 'cumulative-fell':
      return new Refusal(reason, { figures: printed([beforeBase, base, outturn], ', then ') });
    case 'one-is-a-percentage':
      return new Refusal(reason, { figures: printed([outturn, base, beforeBase], ' and ') });
    case 'units-differ':
      return outturn.state === base.state
        ? new Refusal(reason, { figures: printed([outturn, base, beforeBase], ' and ') })
        : new Refusal('milestone-against-figure');
  }
}

function printed(cells: readonly (Outturn | null)[], between: string): string {
  return cells
    .filter(cell => cell !== null)
    .map(printOutturn)
    .join(between);
}
