import type { Outturn } from '../../../shared/outturn.ts';
import type { DirectionFacts, NotComparable } from '../../../shared/rules/direction/directionJudgement.ts';
import { printOutturn } from '../../../shared/sheet/texts/outturnText.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';

/** null if there is nothing to compare with: the cell shows "-". Figures that cannot be compared are refused. */
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
        ? refuseCall('outturn-unreadable', { text: outturn.text })
        : refuseCall('base-unreadable', { text: base.state === 'unreadable' ? base.text : '' });
    case 'polarity-unknown':
      return refuseCall('polarity-missing');
    case 'parts-do-not-match':
      return refuseCall('parts-do-not-match');
    case 'approximate':
      return refuseCall('too-inexact', { figures: printed([outturn, base], ' and ') });
    case 'cumulative-fell':
      return refuseCall(reason, { figures: printed([beforeBase, base, outturn], ', then ') });
    case 'one-is-a-percentage':
      return refuseCall(reason, { figures: printed([outturn, base, beforeBase], ' and ') });
    case 'units-differ':
      return outturn.state === base.state
        ? refuseCall(reason, { figures: printed([outturn, base, beforeBase], ' and ') })
        : refuseCall('milestone-against-figure');
  }
}

function printed(cells: readonly (Outturn | null)[], between: string): string {
  return cells
    .filter(cell => cell !== null)
    .map(printOutturn)
    .join(between);
}
