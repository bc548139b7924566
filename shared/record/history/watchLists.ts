import { comparePeriods, yearsBefore } from './comparePeriods.ts';
import type { JudgedLine } from './judgeLine.ts';
import { hasOwnTarget } from './judgeLine.ts';

/** The lists that a council watches, in the order of a choice. */
export const WATCH_LISTS = ['red-running', 'decline', 'green-but-worse', 'target-softer'] as const;
export type WatchList = (typeof WATCH_LISTS)[number];

/** How many periods running make a list. */
const RED_RUNNING = 4;

/** Whether an indicator is on a list, by its latest periods. */
export function isOnList({ line, judgement }: JudgedLine, list: WatchList): boolean {
  const [last, before] = line.points.toReversed();
  if (!last) return false;
  switch (list) {
    case 'red-running':
      return judgement.redRunning >= RED_RUNNING;
    case 'decline':
      return judgement.variation === 'concern';
    case 'green-but-worse':
      return (
        last.rating === 'GREEN' && last.short === 'worse' && last.gap === null && before?.short === 'worse'
      );
    case 'target-softer':
      return isTargetSofter({ line, judgement });
  }
}

/** Whether meeting the latest target would be worse than the result of the same point last year. */
function isTargetSofter({ line }: JudgedLine): boolean {
  const last = line.points.at(-1);
  if (!last || !hasOwnTarget(last)) return false;
  const { earlier } = comparePeriods(line, yearsBefore(last, line, 1), last.period);
  if (!earlier || earlier.drawn === null || earlier.measure !== last.measure || earlier.unit !== last.unit)
    return false;
  if (line.polarity === 'none') return false;
  return line.polarity === 'bigger' ? last.aim < earlier.drawn : last.aim > earlier.drawn;
}
