import type { Context, MiddlewareHandler } from 'hono';
import { CORPORATE_REPORT } from '../../shared/record/contract/reportNames.ts';
import { type RemoteRecord, remoteRecord } from '../council/remoteRecord.ts';
import type { DirectoryEntry } from '../directory/directory.ts';
import type { Env } from './context.ts';

/** The record of a council, for this request: from the point of view of the report that the address names, if it does. */
export const recordOf = (c: Context<Env>, { record }: Pick<DirectoryEntry, 'record'>): RemoteRecord =>
  remoteRecord(c.env.COUNCILS, record, c.req.param('report') ?? CORPORATE_REPORT, c.get('costs'));

/** At an address of one report: the record from the point of view of that report. */
export const recordOfReport: MiddlewareHandler<Env> = async (c, next) => {
  c.set('record', recordOf(c, c.get('person').council));
  await next();
};
