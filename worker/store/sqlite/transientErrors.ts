import { DatabaseTimeout } from './databaseTimeout.ts';

/**
 * Troubles of a council's object that pass by themselves: Cloudflare marks them (Durable Objects, "Error handling"). The
 * outcome of a write is then unknown, and asking again with the same key finds it out.
 */
export const isTransientError = (error: Error): boolean =>
  error instanceof DatabaseTimeout ||
  ('retryable' in error && error.retryable === true) ||
  ('overloaded' in error && error.overloaded === true);
