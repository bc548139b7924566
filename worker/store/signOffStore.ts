import type { Registration } from '../register/registration.ts';
import type { RevisionRow } from './revisionStore.ts';

/** A revision that is to be written, with what it adds to the register. */
export interface RevisionWrite {
  readonly revision: RevisionRow;
  /** Canonical JSON. */
  readonly body: string;
  readonly idemKey: string;
  readonly registration: Registration;
}

export interface SignOffStore {
  /** The nearest later period that is on record; null where there is none. */
  nextPeriod(period: number): number | null;
  /** Its entry of the chain comes first, in the same transaction. */
  addRevision(write: RevisionWrite): void;
}
