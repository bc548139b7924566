import type { NewLink } from '../register/indicatorRows.ts';

export interface LinkRow extends NewLink {
  readonly linkedByName: string;
  readonly linkedAt: string;
}

export interface LinkStore {
  /** Its entry of the chain comes first, in the same transaction. */
  addLink(link: NewLink, entry: { readonly actor: string; readonly at: string; readonly seq: number }): void;
  /** Every link ever recorded from these indicators to older ones, oldest first. */
  links(indicators: readonly number[]): readonly LinkRow[];
}
