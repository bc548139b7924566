import { createHash } from 'node:crypto';

/** As `sha256` of web/, inside a transaction, which does not wait. */
export const sha256Sync = (text: string): string => createHash('sha256').update(text).digest('hex');
