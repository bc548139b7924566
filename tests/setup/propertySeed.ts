import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed of every property test of this run: see scripts/testSeed.ts. */
    readonly seed: number;
  }
}

// fast-check names the seed and the path to the example in the message of a failing test.
fc.configureGlobal({ seed: inject('seed') });
