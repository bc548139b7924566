import type { ExportLine } from '../../shared/record/export/exportLine.ts';

/** The kinds of lines in a council's export, in the order of its sections. */
export type ExportedKind = Exclude<ExportLine['kind'], 'council' | 'end'>;

export interface ExportStore {
  councilLine(tenant: number): Promise<Extract<ExportLine, { kind: 'council' }> | null>;
  /** The chain's last place; 0 where it is empty. */
  chainLength(tenant: number): Promise<number>;
  /**
   * Each line of a section that was on record when the chain had `until` entries, in order, a page at a time. Rows that are
   * not in the chain are included.
   */
  exported(tenant: number, kind: ExportedKind, until: number): AsyncGenerator<ExportLine>;
}
