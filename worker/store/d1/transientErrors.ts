import { DatabaseTimeout } from './databaseTimeout.ts';

/**
 * Troubles of D1 that pass by themselves, by the words of Cloudflare's documentation (D1, "Debug D1", error list). The
 * outcome of a write is then unknown, and asking again with the same key finds it out.
 */
const PASSING =
  /D1 DB is overloaded|D1 DB reset|storage caused object to be reset|storage operation exceeded timeout|Network connection lost|reset because its code was updated|is no longer valid|Internal error in D1|Cannot resolve D1 DB due to transient issue/i;

export const isTransientError = (error: Error): boolean =>
  error instanceof DatabaseTimeout || PASSING.test(error.message);
