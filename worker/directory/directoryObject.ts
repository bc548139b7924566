import { DurableObject } from 'cloudflare:workers';
import { type Bindings, placed } from '../config.ts';
import { headOf, nextEntry } from '../store/sqlite/chain.ts';
import { type CouncilDatabase, councilDatabase } from '../store/sqlite/councilDatabase.ts';
import type {
  CheckedEntry,
  Directory,
  DirectoryChange,
  DirectoryEntry,
  DirectoryHealth,
  NightReport,
} from './directory.ts';
import { logTrouble } from './logTrouble.ts';
import {
  councilsInBucket,
  type DirectoryChainEntry,
  isChainWhole,
  missingFromDirectory,
} from './missingCouncils.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS council (
  record TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  tid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  added_day TEXT NOT NULL,
  night_day TEXT,
  night_entries INTEGER,
  night_wrong TEXT,
  night_whole_by TEXT,
  -- Of a council that chose open data: its last signed head, which anybody may keep.
  open_checkpoint TEXT
) STRICT, WITHOUT ROWID;

-- What was done to the directory, and by whom: a chain as each council has one.
CREATE TABLE IF NOT EXISTS audit (
  seq INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- What the last night of the directory itself found wrong: the codes of councils that are missing, and 'directory' for its chain.
CREATE TABLE IF NOT EXISTS fault (
  what TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;`;

const ENTRY = 'SELECT record, code, name, tid FROM council';
const CHECKED = `SELECT record, code, name, tid, night_day AS day, night_entries AS entries, night_wrong AS wrong,
  night_whole_by AS wholeBy FROM council`;
const HEALTH = `SELECT count(*) AS councils, count(CASE WHEN coalesce(night_day, added_day) >= ?1 THEN 1 END) AS checked,
  count(night_wrong) + (SELECT count(*) FROM fault) AS wrong FROM council`;

const CHAIN = 'SELECT seq, entry, prev, hash FROM audit ORDER BY seq';

const OPEN_CHECKPOINTS =
  'SELECT open_checkpoint AS sig FROM council WHERE open_checkpoint IS NOT NULL ORDER BY code';

const DAY_MS = 24 * 60 * 60 * 1000;

type CheckedRow = DirectoryEntry & Omit<NightReport, 'day'> & { readonly day: string | null };

const checkedEntry = ({ day, entries, wrong, wholeBy, ...entry }: CheckedRow): CheckedEntry => ({
  ...entry,
  night: day === null ? null : { day, entries, wrong, wholeBy },
});

/** What the directory asks of a council's object. */
interface AlarmedCouncil {
  setMissingAlarm(): Promise<boolean>;
}

/** The one object that knows every council of a deployment. */
export class DirectoryObject extends DurableObject<Bindings> implements Directory {
  readonly #db: CouncilDatabase;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, placed(env));
    this.#db = councilDatabase(ctx.storage.sql);
    ctx.blockConcurrencyWhile(async () => {
      this.#db.run(SCHEMA);
      if ((await ctx.storage.getAlarm()) === null) await ctx.storage.setAlarm(Date.now() + DAY_MS);
    });
  }

  byTenantId(tid: string): DirectoryEntry | null {
    return this.#db.first<DirectoryEntry>(`${ENTRY} WHERE tid = ?1`, tid);
  }

  byCode(code: string): DirectoryEntry | null {
    return this.#db.first<DirectoryEntry>(`${ENTRY} WHERE code = ?1`, code);
  }

  byRecord(record: string): DirectoryEntry | null {
    return this.#db.first<DirectoryEntry>(`${ENTRY} WHERE record = ?1`, record);
  }

  all(): readonly CheckedEntry[] {
    return this.#db.all<CheckedRow>(`${CHECKED} ORDER BY code`).map(checkedEntry);
  }

  add(entry: DirectoryEntry, by: string): DirectoryChange {
    return this.ctx.storage.transactionSync(() => {
      if (this.byCode(entry.code)) return { state: 'code-taken' };
      const taken = this.byTenantId(entry.tid);
      if (taken) return { state: 'tenant-taken', by: taken.code };
      const { record, code, tid, name } = entry;
      this.#db.run(
        'INSERT INTO council (record, code, tid, name, added_day) VALUES (?1, ?2, ?3, ?4, ?5)',
        ...[record, code, tid, name, new Date().toISOString().slice(0, 10)],
      );
      this.#append({ act: 'council-added', ...entry, actor: by });
      return { state: 'added', entry: { ...entry, night: null } };
    });
  }

  change(code: string, to: Partial<Pick<DirectoryEntry, 'name' | 'tid'>>, by: string): DirectoryChange {
    return this.ctx.storage.transactionSync(() => {
      const row = this.#db.first<CheckedRow>(`${CHECKED} WHERE code = ?1`, code);
      if (!row) return { state: 'not-on-record' };
      const before = checkedEntry(row);
      const entry = { ...before, ...to };
      if (entry.name === before.name && entry.tid === before.tid) return { state: 'unchanged', entry };
      const taken = this.byTenantId(entry.tid);
      if (taken && taken.record !== entry.record) return { state: 'tenant-taken', by: taken.code };
      const { record, tid, name } = entry;
      this.#db.run('UPDATE council SET tid = ?2, name = ?3 WHERE record = ?1', record, tid, name);
      this.#append({ act: 'council-changed', record, code, tid, name, actor: by });
      return { state: 'changed', entry };
    });
  }

  recover(code: string, { record }: Pick<DirectoryEntry, 'record'>, reason: string, by: string): boolean {
    return this.ctx.storage.transactionSync(() => {
      const before = this.byCode(code);
      const owner = this.byRecord(record);
      if (!before || owner) return before?.record === record;
      // Its last night was that of the former record.
      this.#db.run(
        'UPDATE council SET record = ?2, night_day = NULL, night_entries = NULL, night_wrong = NULL, night_whole_by = NULL, added_day = ?3 WHERE code = ?1',
        ...[code, record, new Date().toISOString().slice(0, 10)],
      );
      this.#append({ act: 'council-recovered', code, record, before: before.record, reason, actor: by });
      return true;
    });
  }

  noteErasure(code: string, oid: string, by: string): void {
    this.ctx.storage.transactionSync(() => this.#append({ act: 'name-erased', code, oid, actor: by }));
  }

  openCheckpoints(): readonly string[] {
    return this.#db.all<{ sig: string }>(OPEN_CHECKPOINTS).map(({ sig }) => sig);
  }

  reportNight(
    record: string,
    { day, entries, wrong, wholeBy }: NightReport,
    checkpoint: string | null,
  ): void {
    const sql = `UPDATE council SET night_day = ?2, night_entries = ?3, night_wrong = ?4, night_whole_by = ?5,
      open_checkpoint = ?6
      WHERE record = ?1`;
    this.#db.run(sql, record, day, entries, wrong, wholeBy, checkpoint);
  }

  health(since: string): DirectoryHealth {
    return this.#db.all<DirectoryHealth>(HEALTH, since)[0] as DirectoryHealth;
  }

  /** Each night, after the councils' own: looks for a council without an alarm or without a report. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + DAY_MS);
    try {
      await this.#lookAfterCouncils();
    } catch (error) {
      logTrouble('directory-unchecked', 'directory', error);
    }
  }

  /** A council whose alarm was lost would never be checked again, and nobody would be told. */
  async #lookAfterCouncils(): Promise<void> {
    const since = new Date(Date.now() - 2 * DAY_MS).toISOString().slice(0, 10);
    for (const { record, code } of this.#db.all<DirectoryEntry>(ENTRY)) {
      try {
        const { COUNCILS } = this.env;
        const council = COUNCILS.get(COUNCILS.idFromName(record)) as unknown as AlarmedCouncil;
        if (await council.setMissingAlarm()) {
          console.error(JSON.stringify({ event: 'alarm-was-missing', council: code }));
        }
      } catch (error) {
        logTrouble('record-unchecked', code, error);
      }
    }
    const faults = await this.#faults();
    this.ctx.storage.transactionSync(() => {
      this.#db.run('DELETE FROM fault');
      for (const what of faults) this.#db.run('INSERT INTO fault (what) VALUES (?1)', what);
    });
    const { councils, checked, wrong } = this.health(since);
    const line = JSON.stringify({ event: 'councils-checked', councils, checked, wrong });
    console[checked === councils && wrong === 0 ? 'log' : 'error'](line);
  }

  /** Logs the councils that are missing, and a chain that was changed. Answers what is wrong, each once. */
  async #faults(): Promise<readonly string[]> {
    const chain = this.#db.all<DirectoryChainEntry>(CHAIN);
    const known = this.#db.all<DirectoryEntry>(ENTRY);
    const missing = new Set<string>();
    const { BACKUPS, CHECKPOINTS } = this.env;
    for (const bucket of [BACKUPS, CHECKPOINTS]) {
      try {
        for (const code of bucket ? await councilsInBucket(bucket) : []) missing.add(code);
      } catch (error) {
        logTrouble('bucket-unread', 'directory', error);
      }
    }
    for (const { code } of known) missing.delete(code);
    const isWhole = isChainWhole(chain);
    if (isWhole) for (const code of missingFromDirectory(chain, known)) missing.add(code);
    else console.error(JSON.stringify({ event: 'directory-wrong' }));
    for (const code of missing) console.error(JSON.stringify({ event: 'council-missing', council: code }));
    return [...missing, ...(isWhole ? [] : ['directory'])];
  }

  #append(said: { readonly act: string; readonly actor: string } & Readonly<Record<string, string>>): void {
    const { seq, entry, prev, hash } = nextEntry({ ...said, at: new Date().toISOString() }, headOf(this.#db));
    const sql = 'INSERT INTO audit (seq, entry, prev, hash) VALUES (?1, ?2, ?3, ?4)';
    this.#db.run(sql, seq, entry, prev, hash);
  }
}
