import { z } from 'zod';
import type { NightState, NightStore } from '../nightStore.ts';
import type { CouncilDatabase } from './councilDatabase.ts';

const LAST = 'SELECT day, seq, hash, round FROM night';

const SET = `INSERT INTO night (one, day, seq, hash, round) VALUES (1, ?1, ?2, ?3, ?4)
  ON CONFLICT (one) DO UPDATE SET day = excluded.day, seq = excluded.seq, hash = excluded.hash, round = excluded.round`;

const Round = z.object({
  nights: z.number(),
  read: z.number(),
  next: z
    .object({ place: z.string(), after: z.array(z.union([z.string(), z.number()])).nullable() })
    .nullable(),
  rowsBefore: z.number().nullable(),
  wholeBy: z.string().nullable(),
});

export const nightStore = (db: CouncilDatabase): NightStore => ({
  night() {
    const row = db.first<Omit<NightState, 'round'> & { readonly round: string }>(LAST);
    return row && { ...row, round: Round.parse(JSON.parse(row.round)) };
  },
  setNight: ({ day, seq, hash, round }) => db.run(SET, day, seq, hash, JSON.stringify(round)),
});
