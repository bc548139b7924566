import type { CheckpointLine } from './exportLine.ts';

/** A checkpoint that somebody kept outside the record, with the council that it names. */
export interface KeptCheckpoint extends Omit<CheckpointLine, 'kind'> {
  readonly council: string;
}
