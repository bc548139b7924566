import type {
  ChainedLine,
  CheckpointLine,
  EntryLine,
  ExportLine,
} from '../../shared/record/export/exportLine.ts';
import type { OutturnRow } from '../register/indicatorRows.ts';
import type { ChainHead } from './chainRows.ts';

type Line<K extends ExportLine['kind']> = Extract<ExportLine, { kind: K }>;

/** How a record that was exported is written again. Only ever into a database that does not hold it yet. */
export interface RestoreStore {
  /** The council with that code, added where it is not there. */
  restoreCouncil(line: Line<'council'>): Promise<number>;
  head(tenant: number): Promise<ChainHead | null>;
  /** One entry of the chain with the row it records, all or nothing. `outturns` belong to a revision. */
  restoreEntry(
    tenant: number,
    entry: EntryLine,
    row: ChainedLine,
    outturns: readonly OutturnRow[],
  ): Promise<void>;
  restorePeople(tenant: number, people: readonly Line<'person'>[]): Promise<void>;
  restoreCheckpoints(tenant: number, checkpoints: readonly CheckpointLine[]): Promise<void>;
}
