import type { Outturn } from '../../../shared/outturn.ts';
import type { DirectionFacts, NotComparable } from '../../../shared/rules/direction/directionJudgement.ts';
import { printOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import { FunctionRefusal } from '../refusals.ts';

/** What has nothing to be compared with prints "-" (null); what cannot be compared says why. */
export function refuseDirection(reason: NotComparable, facts: DirectionFacts): FunctionRefusal | null {
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
        ? new FunctionRefusal('outturn-unreadable', { text: outturn.text })
        : new FunctionRefusal('base-unreadable', { text: base.state === 'unreadable' ? base.text : '' });
    case 'polarity-unknown':
      return new FunctionRefusal('polarity-missing');
    case 'parts-do-not-match':
      return new FunctionRefusal('parts-do-not-match');
    case 'cumulative-fell':
      return new FunctionRefusal(reason, { figures: printed([beforeBase, base, outturn], ', then ') });
    case 'one-is-a-percentage':
      return new FunctionRefusal(reason, { figures: printed([outturn, base, beforeBase], ' and ') });
    case 'units-differ':
      return outturn.state === base.state
        ? new FunctionRefusal(reason, { figures: printed([outturn, base, beforeBase], ' and ') })
        : new FunctionRefusal('milestone-against-figure');
  }
}

function printed(cells: readonly (Outturn | null)[], between: string): string {
  return cells
    .filter(cell => cell !== null)
    .map(printOutturn)
    .join(between);
}
