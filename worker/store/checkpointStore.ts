import type { CheckpointLine } from '../../shared/record/export/exportLine.ts';
import type { ChainHead } from './chainRows.ts';

export type Checkpoint = Omit<CheckpointLine, 'kind'>;

export interface CheckpointStore {
  councils(): Promise<readonly { readonly tenant: number; readonly code: string }[]>;
  head(tenant: number): Promise<ChainHead | null>;
  checkpoint(tenant: number, day: string): Promise<Checkpoint | null>;
  /** Those of later days, the oldest first: no more of them than a night puts elsewhere. */
  checkpointsAfter(tenant: number, day: string): Promise<readonly Checkpoint[]>;
  /** Rejects where the day has one. */
  addCheckpoint(tenant: number, checkpoint: Checkpoint): Promise<void>;
}
