/** A council of the deployment. */
export interface DirectoryEntry {
  /** The id of its record: random, and never changed, since ONS codes and tenants may change. */
  readonly record: string;
  /** Its ONS code. */
  readonly code: string;
  readonly name: string;
  /** Its Microsoft Entra tenant. */
  readonly tid: string;
}

/** How a council's last nightly check went. */
export interface NightReport {
  /** "2026-11-25". */
  readonly day: string;
  readonly entries: number | null;
  /** The first fault; null if there was none. */
  readonly wrong: string | null;
  /** The day by which the whole record was read last, a share each night; null before that. */
  readonly wholeBy: string | null;
}

export interface CheckedEntry extends DirectoryEntry {
  /** Null before its first night. */
  readonly night: NightReport | null;
}

export type DirectoryChange =
  | { readonly state: 'added' | 'changed' | 'unchanged'; readonly entry: CheckedEntry }
  /** Another council has that tenant. Nothing was written. */
  | { readonly state: 'tenant-taken'; readonly by: string }
  | { readonly state: 'code-taken' | 'not-on-record' };

/** Counts for a health check, without a council's name. */
export interface DirectoryHealth {
  readonly councils: number;
  /** Councils whose last night was on or after `since`, and new ones. */
  readonly checked: number;
  /** Councils whose last night found a fault, councils that are missing, and a changed chain of the directory. */
  readonly wrong: number;
}

/** Which council is whose. */
export interface Directory {
  byTenantId(tid: string): DirectoryEntry | null;
  byCode(code: string): DirectoryEntry | null;
  byRecord(record: string): DirectoryEntry | null;
  all(): readonly CheckedEntry[];
  add(entry: DirectoryEntry, by: string): DirectoryChange;
  change(code: string, to: Partial<Pick<DirectoryEntry, 'name' | 'tid'>>, by: string): DirectoryChange;
  /** Names another record as that of a council, which is a copy of the one before. False where another council has that record. */
  recover(code: string, to: Pick<DirectoryEntry, 'record'>, reason: string, by: string): boolean;
  /** Notes in the directory's chain that a person's name was erased from a council's record. */
  noteErasure(code: string, oid: string, by: string): void;
  /** `checkpoint`: the last signature of the chain's head, where the council chose open data; otherwise null. */
  reportNight(record: string, night: NightReport, checkpoint: string | null): void;
  /** The last checkpoint of each council that chose open data, by code. */
  openCheckpoints(): readonly string[];
  health(since: string): DirectoryHealth;
}
