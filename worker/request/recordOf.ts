import type { Context } from 'hono';
import { type RemoteRecord, remoteRecord } from '../council/remoteRecord.ts';
import type { DirectoryEntry } from '../directory/directory.ts';
import { CORPORATE_REPORT } from '../store/councilStore.ts';
import type { Env } from './context.ts';

/** The record of a council, for this request. */
export const recordOf = (c: Context<Env>, { record }: Pick<DirectoryEntry, 'record'>): RemoteRecord =>
  remoteRecord(c.env.COUNCILS, record, CORPORATE_REPORT, c.get('costs'));
