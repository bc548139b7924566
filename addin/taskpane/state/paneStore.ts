import { type PaneState, STARTING } from './paneState.ts';

/** Holds what the pane shows, and tells whoever shows it. */
export interface PaneStore {
  get(): PaneState;
  set(change: Partial<PaneState>): void;
  /** Gives the call that ends it. */
  subscribe(tell: () => void): () => void;
}

export function createPaneStore(): PaneStore {
  let state = STARTING;
  const told = new Set<() => void>();
  return {
    get: () => state,
    set: change => {
      state = { ...state, ...change };
      for (const tell of told) tell();
    },
    subscribe: tell => {
      told.add(tell);
      return () => told.delete(tell);
    },
  };
}
