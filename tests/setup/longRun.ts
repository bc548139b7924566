import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** In `npm run test:long`: see vitest.config.ts. */
    readonly isLongRun: boolean;
  }
}

/** How often a property is tried: `short` times beside all other tests, `long` times in `npm run test:long`. */
export const propertyRuns = (short: number, long: number): number => (inject('isLongRun') ? long : short);
