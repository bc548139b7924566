import { Hono } from 'hono';
import type { Configuration } from '../../shared/record/contract.ts';
import { SCOPE } from '../config.ts';
import type { Env } from '../context.ts';
import { problem } from '../problem.ts';

/** How the pane signs a person in: public, and without a secret. */
export const configuration = new Hono<Env>().get('/', c => {
  const config = c.get('config');
  if (!config) return problem('not-configured');
  const { issuer } = config;
  const isLocal = issuer.kind === 'local';
  return c.json({
    authority: isLocal
      ? `${issuer.address}/${LOCAL_TENANT}/v2.0`
      : 'https://login.microsoftonline.com/organizations/v2.0',
    clientId: config.client,
    scope: `api://${config.audience}/${SCOPE}`,
    notice: isLocal ? 'Local record' : null,
  } satisfies Configuration);
});

/** Where a person signs in who has not said which council is theirs: locally there is one. */
const LOCAL_TENANT = '00000000-0000-4000-8000-000000000001';
