import type { Checkpoint, CheckpointStore } from '../checkpointStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const CHECKPOINT = 'SELECT day, seq, hash, sig FROM checkpoint';
const NEW = 'INSERT INTO checkpoint (day, seq, hash, sig) VALUES (?1, ?2, ?3, ?4)';

export const checkpointStore = (db: CouncilDatabase): CheckpointStore => ({
  checkpoint: day => db.first<Checkpoint>(`${CHECKPOINT} WHERE day = ?1`, day),
  lastCheckpoint: () => db.first<Checkpoint>(`${CHECKPOINT} ORDER BY day DESC LIMIT 1`),
  checkpointsAfter: day => db.all<Checkpoint>(`${CHECKPOINT} WHERE day > ?1 ORDER BY day LIMIT 50`, day),
  addCheckpoint: ({ day, seq, hash, sig }) => db.run(NEW, day, seq, hash, sig),
});
