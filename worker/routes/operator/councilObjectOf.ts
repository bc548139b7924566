import type { Context } from 'hono';
import type { ReadOnlyOutcome } from '../../council/readStatement.ts';
import type { DirectoryEntry, NightReport } from '../../directory/directory.ts';
import type { Env } from '../../request/context.ts';

/** What the operator may ask of a council's object, beside its record. */
interface OperatedObject {
  open(record: string): Promise<void>;
  checkNow(): Promise<NightReport>;
  /** Of a copy that the directory does not name yet. */
  checkCopy(council: DirectoryEntry): Promise<NightReport>;
  giveWay(): Promise<void>;
  readOnly(sql: string): Promise<ReadOnlyOutcome>;
}

export const councilObjectOf = (
  c: Context<Env>,
  { record }: Pick<DirectoryEntry, 'record'>,
): OperatedObject => c.env.COUNCILS.get(c.env.COUNCILS.idFromName(record)) as unknown as OperatedObject;

/** Who the operator is in a council's chain: an app's token has no name. */
export const operatorIn = (c: Context<Env>) => ({ oid: c.get('operator'), name: 'The operator' });

/** The council that the address names; null if the directory does not know it. */
export const councilAt = (c: Context<Env>): Promise<DirectoryEntry | null> =>
  c.get('directory').byCode(c.req.param('council') ?? '');
