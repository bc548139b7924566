import type { NewLink } from '../register/indicatorRows.ts';
import type { Register, RegisterRead } from '../register/register.ts';
import type { AuditRow, ChainHead } from './chainRows.ts';

export interface LinkRow extends NewLink {
  readonly linkedByName: string;
  readonly linkedAt: string;
}

export interface LinkWrite {
  readonly link: NewLink;
  readonly linkedByName: string;
  /** As it was read with the head of the chain, and as it is after this. */
  readonly known: RegisterRead;
  readonly register: Register;
}

export interface LinkStore {
  /** What must be known before a link is written, read in one go. */
  linkState(tenant: number): Promise<{ readonly known: RegisterRead; readonly head: ChainHead | null }>;
  /** `taken` where another entry took the next place in the chain: nothing was written. */
  link(tenant: number, write: LinkWrite, audit: AuditRow): Promise<'written' | 'taken'>;
  /** Every link ever recorded from these indicators to older ones, oldest first. */
  links(tenant: number, indicators: readonly number[]): Promise<readonly LinkRow[]>;
}
