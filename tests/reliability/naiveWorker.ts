import { recordBindings, type ServedBindings } from '../../serve/worker/servedBindings.ts';
import { type Answer, CouncilObject } from '../../worker/council/councilObject.ts';
import { type CouncilRecord, councilRecord } from '../../worker/council/councilRecord.ts';
import { CORPORATE } from '../../worker/store/namedReportStore.ts';
import { type CouncilDatabase, councilDatabase } from '../../worker/store/sqlite/councilDatabase.ts';
import { sqliteStore } from '../../worker/store/sqlite/sqliteStore.ts';

export { default, LimiterObject, ServedDirectory } from '../../serve/worker/index.ts';

/** As long as a shortest round trip from a Worker to a database outside this machine. */
const ROUND_TRIP_MS = 5;

class Rehearsed extends Error {
  override readonly name = 'Rehearsed';
}

/**
 * The record without transactions: one statement after another, each of them written before the next. The kill sweep must
 * detect it. What an act writes is found by a rehearsal, whose transaction is taken back.
 */
export class ServedCouncil extends CouncilObject {
  constructor(ctx: DurableObjectState, env: ServedBindings) {
    super(ctx, recordBindings(env));
  }

  override ask<Name extends keyof CouncilRecord>(
    report: string,
    name: Name,
    ...args: Parameters<CouncilRecord[Name]>
  ): Answer<ReturnType<CouncilRecord[Name]>> {
    if (name !== 'signOff') return super.ask(report, name, ...args);
    return this.#oneByOne(args as Parameters<CouncilRecord['signOff']>) as never;
  }

  async #oneByOne(args: Parameters<CouncilRecord['signOff']>) {
    const { storage } = this.ctx;
    const db = councilDatabase(storage.sql);
    const written: Parameters<CouncilDatabase['run']>[] = [];
    const noted: CouncilDatabase = {
      ...db,
      run: (...statement) => {
        written.push(statement);
        db.run(...statement);
      },
    };
    let result: ReturnType<CouncilRecord['signOff']> | null = null;
    try {
      storage.transactionSync(() => {
        result = councilRecord(sqliteStore(noted, CORPORATE), () => new Date()).signOff(...args);
        throw new Rehearsed();
      });
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error;
    }
    for (const statement of written) {
      db.run(...statement);
      await storage.sync();
      await scheduler.wait(ROUND_TRIP_MS);
    }
    return { result, read: 0, written: written.length };
  }
}
