import { type PaneState, STARTING } from './paneState.ts';

/** Holds the state of the pane, and notifies its subscribers. */
export interface PaneStore {
  get(): PaneState;
  set(change: Partial<PaneState>): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(): PaneStore {
  let state = STARTING;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: change => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
