import type { RowCounts } from '../store/sqlite/councilDatabase.ts';
import { withTimeout } from '../store/sqlite/databaseTimeout.ts';
import type { Answer } from './councilObject.ts';
import type { CouncilRecord } from './councilRecord.ts';

/** The record of one report of a council, asked over the network. */
export type RemoteRecord = {
  readonly [Name in keyof CouncilRecord]: (
    ...args: Parameters<CouncilRecord[Name]>
  ) => Promise<ReturnType<CouncilRecord[Name]>>;
};

/** The council has no report of the name that an address gives it. Nothing was read or written. */
export class UnknownReport extends Error {
  override readonly name = 'UnknownReport';
}

/** The database of the council is of another version than the code. Nothing was read or written. */
export class OtherSchema extends Error {
  override readonly name = 'OtherSchema';
  readonly schema: 'newer' | 'older';

  constructor(schema: 'newer' | 'older') {
    super(`The database of the council is of a version that is ${schema} than the code.`);
    this.schema = schema;
  }
}

/** The record of the council was brought back from a copy within the last minute. Nothing was written. */
export class ReplacedRecord extends Error {
  override readonly name = 'ReplacedRecord';
}

/** `record` is the id of the council's record in the directory. `report` is as addresses name it. `costs` gets the rows that each call read and wrote. */
export function remoteRecord(
  councils: DurableObjectNamespace,
  record: string,
  report: string,
  costs: RowCounts,
): RemoteRecord {
  const id = councils.idFromName(record);
  const call = async (name: string, args: unknown[]): Promise<unknown> => {
    // A stub of its own for each call: one is broken for good once its object was started again, as by a deployment.
    const object = councils.get(id) as unknown as {
      ask(report: string, name: string, ...args: unknown[]): Promise<Answer<unknown>>;
    };
    const answer = await withTimeout(object.ask(report, name, ...args));
    costs.read += answer.read;
    costs.written += answer.written;
    if ('isUnknown' in answer) throw new UnknownReport(report);
    if ('isReplaced' in answer) throw new ReplacedRecord();
    if ('schema' in answer) throw new OtherSchema(answer.schema);
    return answer.result;
  };
  return new Proxy({} as RemoteRecord, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        call(String(name), args),
  });
}
