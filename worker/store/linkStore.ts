import type { NewLink } from '../register/indicatorRows.ts';
import type { Register } from '../register/register.ts';

export interface LinkRow extends NewLink {
  readonly linkedByName: string;
  readonly linkedAt: string;
  /** Its entry of the chain. */
  readonly seq: number;
}

export interface LinkStore {
  /** Its entry of the chain comes first, in the same transaction. `register` is the one with the link. */
  addLink(
    linked: { readonly link: NewLink; readonly register: Register },
    entry: { readonly actor: string; readonly at: string; readonly seq: number },
  ): void;
  /** Every link ever recorded from these indicators to older ones, oldest first. */
  links(indicators: readonly number[]): readonly LinkRow[];
}
