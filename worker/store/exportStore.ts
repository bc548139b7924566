import type { EntryLine, ExportLine } from '../../shared/record/export/exportLine.ts';

/** The kinds of lines in a council's export, in the order of its sections. */
export type ExportedKind = Exclude<ExportLine['kind'], 'council' | 'end'>;

/** The key of the last row that was read, in a section's order. */
export type ExportKey = readonly [string | number, string | number, string | number];

export interface ExportPage {
  readonly lines: readonly ExportLine[];
  /** Null after the last page. */
  readonly next: ExportKey | null;
}

export interface ExportStore {
  /** The next entries of the chain after number `after`. */
  entryLines(after: number, limit: number): readonly ExportLine[];
  /** The line that an entry of the chain records, by its key; null where there is none. Throws where the entry is not JSON. */
  recordedLine(entry: EntryLine): ExportLine | null;
  /** The names of these people; without those that have none. */
  personLines(oids: readonly string[]): readonly ExportLine[];
  /**
   * A page of a section's lines that were on record when the chain had `until` entries, in order; `after` is null for the
   * first page. Rows that are not in the chain are included.
   */
  exportPage(kind: ExportedKind, until: number, after: ExportKey | null): ExportPage;
}
