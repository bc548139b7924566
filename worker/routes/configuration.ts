import { Hono } from 'hono';
import type { Configuration } from '../../shared/record/contract.ts';
import { issuerOf, SCOPE } from '../config.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';

/** How the pane signs a person in: public, and without a secret. */
export const configuration = new Hono<Env>().get('/', c => {
  const config = c.get('config');
  if (!config) return problem('not-configured');
  c.header('cache-control', 'no-store');
  return c.json({
    authority: issuerOf(config, ANY_COUNCIL),
    clientId: config.client,
    scope: `api://${config.audience}/${SCOPE}`,
    notice: config.issuer.kind === 'local' ? 'Local record' : null,
  } satisfies Configuration);
});

/** Who signs in has not said yet which council is theirs: Entra's name for that, and the local issuer's. */
const ANY_COUNCIL = 'organizations';
