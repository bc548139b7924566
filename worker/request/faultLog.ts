import { errorFrames } from '../directory/errorFrames.ts';
import { IssuerUnreachable } from '../identity/issuerUnreachable.ts';
import { isTransientError } from '../store/sqlite/transientErrors.ts';

/** Logs an error, and returns `busy` if a retry may succeed. */
export function logFault(error: Error, reference: string): 'busy' | 'fault' {
  const event = error instanceof IssuerUnreachable || isTransientError(error) ? 'busy' : 'fault';
  // The message may quote the database, which has what people wrote: only the class is logged.
  console.error(JSON.stringify({ event, reference, name: error.name, stack: errorFrames(error) }));
  return event;
}
