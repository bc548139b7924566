import { DurableObject } from 'cloudflare:workers';
import { type Bindings, placed } from '../config.ts';
import { councilDirectory } from '../directory/councilDirectory.ts';
import type { DirectoryEntry, NightReport } from '../directory/directory.ts';
import { logTrouble } from '../directory/logTrouble.ts';
import { CORPORATE } from '../store/namedReportStore.ts';
import { type CachedRegister, cachedRegister } from '../store/sqlite/cachedRegister.ts';
import { type CouncilDatabase, councilDatabase, type RowCounts } from '../store/sqlite/councilDatabase.ts';
import { migrate, SCHEMA_VERSION, schemaVersion } from '../store/sqlite/migrations.ts';
import { reportBySlug } from '../store/sqlite/namedReports.ts';
import { sqliteStore } from '../store/sqlite/sqliteStore.ts';
import { nightlyCheck } from '../upkeep/nightlyCheck.ts';
import { nightSentences } from '../upkeep/words.ts';
import { nextNight } from './councilNight.ts';
import { type CouncilRecord, councilRecord, isAct } from './councilRecord.ts';
import { objectFault } from './objectFault.ts';
import { type ReadOnlyOutcome, readStatement, TakenBack } from './readStatement.ts';
import { synchronous } from './synchronous.ts';

/**
 * `isUnknown`: the council has no report of that name. `schema`: the database is of a `newer` version of the code, which takes
 * no act; or of an `older` one, which could not be migrated. `isReplaced`: another record replaces this one, which takes no act
 * any more. Nothing was read or written.
 */
export type Answer<Result> = RowCounts &
  (
    | { readonly result: Result }
    | { readonly isUnknown: true }
    | { readonly isReplaced: true }
    | { readonly schema: 'newer' | 'older' }
  );

/** Apart from the database, so that a damaged one can still be told. */
const REPLACED = 'replaced';

/** The record of one council: its database, its only writer, and its alarm. */
export class CouncilObject extends DurableObject<Bindings> {
  readonly #db: CouncilDatabase;
  readonly #register: CachedRegister;
  /** By the report, as addresses name it. */
  readonly #records = new Map<string, CouncilRecord>();
  #schema: 'expected' | 'newer' | 'older' = 'expected';
  #isReplaced = false;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, placed(env));
    this.#db = councilDatabase(ctx.storage.sql);
    this.#register = cachedRegister(this.#db);
    ctx.blockConcurrencyWhile(async () => {
      this.#schema = this.#migrated();
      this.#isReplaced = (await ctx.storage.get(REPLACED)) === true;
    });
  }

  /** One question or act, in one transaction: a throw leaves nothing written. */
  ask<Name extends keyof CouncilRecord>(
    report: string,
    name: Name,
    ...args: Parameters<CouncilRecord[Name]>
  ): Answer<ReturnType<CouncilRecord[Name]>> {
    const { costs } = this.#db;
    const schema = this.#schema;
    if (schema === 'older' || (schema === 'newer' && isAct(name))) return { schema, read: 0, written: 0 };
    if (this.#isReplaced && isAct(name)) return { isReplaced: true, read: 0, written: 0 };
    const before = { ...costs };
    const record = this.#recordOf(report);
    if (!record) return { isUnknown: true, read: costs.read - before.read, written: 0 };
    const asked = record[name] as (
      ...args: Parameters<CouncilRecord[Name]>
    ) => ReturnType<CouncilRecord[Name]>;
    try {
      const result = this.ctx.storage.transactionSync(() => synchronous(asked(...args)));
      return { result, read: costs.read - before.read, written: costs.written - before.written };
    } catch (error) {
      this.#register.forget();
      this.#records.clear();
      throw objectFault(name, error);
    }
  }

  /** Called once the directory knows the council. Its nights begin. */
  async open(record: string): Promise<void> {
    this.#db.run('INSERT INTO record (id) VALUES (?1) ON CONFLICT DO NOTHING', record);
    await this.setMissingAlarm();
  }

  /** Whether an alarm was missing: it is set again. */
  async setMissingAlarm(): Promise<boolean> {
    if ((await this.ctx.storage.getAlarm()) !== null) return false;
    await this.ctx.storage.setAlarm(nextNight(this.#recordId(), new Date()));
    return true;
  }

  /** The next alarm is set first, and nothing is thrown: Cloudflare gives an alarm up after six failures. */
  override async alarm(): Promise<void> {
    const record = this.#recordId();
    const now = new Date();
    await this.ctx.storage.setAlarm(nextNight(record, now));
    try {
      await this.checkNow(false);
    } catch (error) {
      logTrouble('record-unchecked', record, error);
    }
  }

  /** Checks the whole record, or a night's share of it, and tells the directory. */
  async checkNow(isWhole = true): Promise<NightReport> {
    try {
      return await this.#check(isWhole);
    } catch (error) {
      throw objectFault('checkNow', error);
    }
  }

  /** Checks the whole of a copy, before the directory names it as the record of `council`. Nothing is signed or put in a bucket. */
  async checkCopy(council: DirectoryEntry): Promise<NightReport> {
    try {
      return await nightlyCheck(council, sqliteStore(this.#db, CORPORATE), {}, new Date(), true);
    } catch (error) {
      throw objectFault('checkCopy', error);
    }
  }

  /** Another record takes its place: this one takes no act any more, and is kept as it is. */
  async giveWay(): Promise<void> {
    this.#isReplaced = true;
    await this.ctx.storage.put(REPLACED, true);
    await this.ctx.storage.deleteAlarm();
  }

  /**
   * One SELECT statement of the operator. It runs in a transaction that is always taken back, so that whatever it is,
   * nothing is written; `writes` where it would have written.
   */
  readOnly(sql: string): ReadOnlyOutcome {
    let outcome: ReadOnlyOutcome = { state: 'refused', why: '' };
    try {
      this.ctx.storage.transactionSync(() => {
        outcome = readStatement(this.ctx.storage.sql, sql);
        throw new TakenBack();
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw objectFault('readOnly', error);
    }
    return outcome;
  }

  async #check(isWhole: boolean): Promise<NightReport> {
    const now = new Date();
    const record = this.#recordId();
    const directory = councilDirectory(this.env.DIRECTORY);
    const council = await directory.byRecord(record);
    if (!council) throw new Error('The directory does not know this record.');
    if (this.#schema === 'older') return this.#reportUnmigrated(record, now);
    const store = sqliteStore(this.#db, CORPORATE);
    const night = await nightlyCheck(council, store, this.env, now, isWhole);
    const { openData } = store.settings();
    await directory.reportNight(record, night, openData ? (store.lastCheckpoint()?.sig ?? null) : null);
    return night;
  }

  async #reportUnmigrated(record: string, now: Date): Promise<NightReport> {
    const day = now.toISOString().slice(0, 10);
    const night = { day, entries: null, wrong: nightSentences.older, wholeBy: null };
    console.error(JSON.stringify({ event: 'record-wrong', record, wrong: night.wrong }));
    await councilDirectory(this.env.DIRECTORY).reportNight(record, night, null);
    return night;
  }

  /** How the database compares with the code, once it was migrated as far as it can be. A failed migration writes nothing. */
  #migrated(): 'expected' | 'newer' | 'older' {
    try {
      this.ctx.storage.transactionSync(() => migrate(this.#db));
    } catch (error) {
      objectFault('migrate', error);
      return 'older';
    }
    return schemaVersion(this.#db) > SCHEMA_VERSION ? 'newer' : 'expected';
  }

  /** Null where the council has no such report. A report is never taken away, so that it is looked up once. */
  #recordOf(slug: string): CouncilRecord | null {
    const known = this.#records.get(slug);
    if (known) return known;
    // Every council has the corporate report, under the same number.
    const report = slug === CORPORATE.slug ? CORPORATE : reportBySlug(this.#db, slug);
    if (!report) return null;
    const record = councilRecord(sqliteStore(this.#db, report, this.#register), () => new Date());
    this.#records.set(slug, record);
    return record;
  }

  #recordId(): string {
    const id = this.#db.first<{ id: string }>('SELECT id FROM record')?.id;
    if (id === undefined) throw new Error('The record was used before the directory opened it.');
    return id;
  }
}
