import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CentralRecord } from '../../record/centralRecord.ts';
import type { PaneActions } from '../actions/paneActions.ts';
import type { PaneState } from '../state/paneState.ts';
import type { PaneStore } from '../state/paneStore.ts';

/** What every component of the pane uses. */
export interface Pane {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly record: CentralRecord;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A component was rendered outside the pane.');
  return pane;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}
