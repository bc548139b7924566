import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CentralRecord } from '../record/centralRecord.ts';
import type { Desk } from './desk/desk.ts';
import type { PaneState } from './paneState.ts';
import type { PaneStore } from './paneStore.ts';

/** What every part of the pane is handed. */
export interface Pane {
  readonly store: PaneStore;
  readonly desk: Desk;
  readonly record: CentralRecord;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A part of the pane stands outside it.');
  return pane;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}
