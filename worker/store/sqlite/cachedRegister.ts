import type { Register } from '../../register/register.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { readLatestRegister, readRegister } from './register.ts';

/** The register in memory, so that a sign-off need not read the rows of each indicator. */
export interface CachedRegister {
  /** Every label of each indicator. */
  whole(): Register;
  /** At least the latest label of each indicator. */
  latest(): Register;
  /** The register after a write of the same transaction, which began from one of the two above. */
  replace(register: Register): void;
  /** After a transaction that failed. */
  forget(): void;
}

export function cachedRegister(db: CouncilDatabase): CachedRegister {
  let known: { readonly register: Register; readonly isWhole: boolean } | null = null;
  return {
    whole() {
      if (!known?.isWhole) known = { register: readRegister(db), isWhole: true };
      return known.register;
    },
    latest() {
      known ??= { register: readLatestRegister(db), isWhole: false };
      return known.register;
    },
    replace(register) {
      known = { register, isWhole: known?.isWhole ?? false };
    },
    forget() {
      known = null;
    },
  };
}
