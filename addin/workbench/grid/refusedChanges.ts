import type { FUniver } from '@univerjs/core/facade';
import type { GridChange } from './changes/splitArrayRefusal.ts';

/** Where a change of the grid can be refused before anything of it is done. */
export interface RefusedChanges {
  /** Whether a change is refused. */
  refuse: (change: GridChange) => boolean;
}

/**
 * Asks about every change of the grid. To be called before a workbook is made: the grid's formulas give way to a change
 * before it is made, and they listen from then on.
 */
export function refusedChanges(api: FUniver): RefusedChanges {
  const changes: RefusedChanges = { refuse: () => false };
  api.addEvent(api.Event.BeforeCommandExecute, event => {
    if (changes.refuse(event)) event.cancel = true;
  });
  return changes;
}
