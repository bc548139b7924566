import type { ExportLine } from '../../shared/record/export/exportLine.ts';

/** The kinds of lines in a council's export, in the order of its sections. */
export type ExportedKind = Exclude<ExportLine['kind'], 'council' | 'end'>;

/** The key of the last row that was read, in a section's order. */
export type ExportKey = readonly [string | number, string | number];

export interface ExportPage {
  readonly lines: readonly ExportLine[];
  /** Null after the last page. */
  readonly next: ExportKey | null;
}

export interface ExportStore {
  /**
   * A page of a section's lines that were on record when the chain had `until` entries, in order; `after` is null for the
   * first page. Rows that are not in the chain are included.
   */
  exportPage(kind: ExportedKind, until: number, after: ExportKey | null): ExportPage;
}
