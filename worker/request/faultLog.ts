import { IssuerUnreachable } from '../identity/issuerUnreachable.ts';
import { isTransientError } from '../store/sqlite/transientErrors.ts';

/** Logs an error, and returns `busy` if a retry may succeed. */
export function logFault(error: Error, reference: string): 'busy' | 'fault' {
  const event = error instanceof IssuerUnreachable || isTransientError(error) ? 'busy' : 'fault';
  // The message may quote the database, which has what people wrote: only the class is logged.
  console.error(JSON.stringify({ event, reference, name: error.name, stack: framesOf(error) }));
  return event;
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
    .map(line => line.trim());
}
