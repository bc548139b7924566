import type { CheckpointLine } from '../../shared/record/export/exportLine.ts';

export type Checkpoint = Omit<CheckpointLine, 'kind'>;

export interface CheckpointStore {
  checkpoint(day: string): Checkpoint | null;
  /** The one of the latest day. */
  lastCheckpoint(): Checkpoint | null;
  /** Those of later days, the oldest first: no more of them than a night puts elsewhere. */
  checkpointsAfter(day: string): readonly Checkpoint[];
  /** Throws where the day has one. */
  addCheckpoint(checkpoint: Checkpoint): void;
}
