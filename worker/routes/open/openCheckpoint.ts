import { addresses } from '../../../shared/record/contract/addresses.ts';
import { OpenCheckpoints } from '../../../shared/record/contract/openCheckpoints.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute } from '../../request/route.ts';
import { parseCheckpoint, publicKeys } from '../../upkeep/checkpointSignature.ts';
import { routeRefusals } from '../words.ts';

// Signed once a night.
const AN_HOUR = 'public, max-age=3600';

/**
 * Anybody can keep a copy. With one, and a public key that was kept apart, they can tell later that a council’s record was
 * changed: the deployment cannot take it back. The directory has them from the councils’ nights: no council is asked.
 */
export const openCheckpointRoute = defineRoute({
  method: 'get',
  path: addresses.openCheckpoint,
  summary: 'The signed heads of the records of councils that chose open data',
  allowed: 'anybody',
  replies: { 200: { description: 'To keep, and to verify an export with later.', schema: OpenCheckpoints } },
  problems: ['not-found'],
  async handle(c, reply) {
    const { CHECKPOINT_KEY, CHECKPOINT_FORMER_KEYS } = c.env;
    const keys = await publicKeys(CHECKPOINT_KEY, CHECKPOINT_FORMER_KEYS);
    if (!keys) return problem('not-found', { detail: routeRefusals['no-checkpoints'] });
    const signed = await c.get('directory').openCheckpoints();
    c.header('cache-control', AN_HOUR);
    const checkpoints = signed.flatMap(sig => parseCheckpoint(sig) ?? []);
    return reply(200, OpenCheckpoints.parse({ keys, checkpoints }));
  },
});
