import type { ExportLine } from '../../shared/record/export/exportLine.ts';

/** What stands in a council's export, in the order of its sections. */
export type ExportedKind = Exclude<ExportLine['kind'], 'council' | 'end'>;

export interface ExportStore {
  councilLine(tenant: number): Promise<Extract<ExportLine, { kind: 'council' }> | null>;
  /** The chain's last place; 0 where it is empty. */
  chainLength(tenant: number): Promise<number>;
  /**
   * Each line of a section that was on record when the chain was `until` long, in order, a page at a time. What the chain
   * does not tell of is in it too.
   */
  exported(tenant: number, kind: ExportedKind, until: number): AsyncGenerator<ExportLine>;
}
