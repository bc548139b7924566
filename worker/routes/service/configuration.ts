import { Hono } from 'hono';
import type { Configuration } from '../../../shared/record/contract/signIn.ts';
import type { Env } from '../../context.ts';
import { signInApplication } from '../../identity/signInApplication.ts';
import { problem } from '../../problem.ts';

/** How the pane signs a person in: public, and without a secret. */
export const configuration = new Hono<Env>().get('/', c => {
  const config = c.get('config');
  if (!config) return problem('not-configured');
  c.header('cache-control', 'no-store');
  return c.json({
    ...signInApplication(config),
    notice: config.issuer.kind === 'local' ? 'Local record' : null,
  } satisfies Configuration);
});
