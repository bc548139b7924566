import { app } from '../../worker/app.ts';
import type { Bindings } from '../../worker/config.ts';

/** The shortest round trip from a Worker to its database, outside this machine. */
const ROUND_TRIP_MS = 5;

/** The record without transactions: one statement after another. The kill sweep must detect it. */
export default {
  fetch(request: Request, env: Bindings): Response | Promise<Response> {
    const DB = {
      prepare: (sql: string) => env.DB.prepare(sql),
      async batch(statements: readonly D1PreparedStatement[]) {
        const results: D1Result[] = [];
        for (const statement of statements) {
          results.push(await statement.all());
          await scheduler.wait(ROUND_TRIP_MS);
        }
        return results;
      },
    };
    return app.fetch(request, { ...env, DB });
  },
};
