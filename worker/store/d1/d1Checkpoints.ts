import type { Checkpoint, CheckpointStore } from '../checkpointStore.ts';
import { CHAIN_HEAD } from './chainedWrite.ts';

export function d1Checkpoints(db: D1Database): CheckpointStore {
  return {
    councils: async () =>
      (
        await db
          .prepare('SELECT tenant, ons_code AS code FROM tenant ORDER BY tenant')
          .all<{ tenant: number; code: string }>()
      ).results,

    head: tenant => db.prepare(CHAIN_HEAD).bind(tenant).first(),

    checkpoint: (tenant, day) =>
      db
        .prepare('SELECT day, seq, hash, sig FROM checkpoint WHERE tenant = ?1 AND day = ?2')
        .bind(tenant, day)
        .first(),

    checkpointsAfter: async (tenant, day) =>
      (
        await db
          .prepare(
            'SELECT day, seq, hash, sig FROM checkpoint WHERE tenant = ?1 AND day > ?2 ORDER BY day LIMIT 50',
          )
          .bind(tenant, day)
          .all<Checkpoint>()
      ).results,

    async addCheckpoint(tenant, { day, seq, hash, sig }) {
      await db
        .prepare('INSERT INTO checkpoint (tenant, day, seq, hash, sig) VALUES (?1, ?2, ?3, ?4, ?5)')
        .bind(tenant, day, seq, hash, sig)
        .run();
    },
  };
}
