import type { Register } from '../../register/register.ts';
import type { CouncilDatabase } from './councilDatabase.ts';
import { readRegister } from './register.ts';

/** The register in memory, so that a sign-off need not read the rows of each indicator. */
export interface CachedRegister {
  read(): Register;
  /** The register after a write of the same transaction. */
  replace(register: Register): void;
  /** After a transaction that failed, and what it wrote with it. */
  forget(): void;
}

export function cachedRegister(db: CouncilDatabase): CachedRegister {
  let known: Register | null = null;
  return {
    read: () => (known ??= readRegister(db)),
    replace: register => {
      known = register;
    },
    forget: () => {
      known = null;
    },
  };
}
