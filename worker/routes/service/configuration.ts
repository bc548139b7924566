import { addresses } from '../../../shared/record/contract/addresses.ts';
import { Configuration } from '../../../shared/record/contract/signIn.ts';
import { signInApplication } from '../../identity/signInApplication.ts';
import { problem } from '../../request/problem.ts';
import { defineRoute } from '../../request/route.ts';

export const configurationRoute = defineRoute({
  method: 'get',
  path: addresses.configuration,
  summary: 'How the pane signs a person in',
  allowed: 'anybody',
  replies: { 200: { description: 'The issuer and what to ask it for. No secret.', schema: Configuration } },
  problems: [],
  handle(c, reply) {
    const config = c.get('config');
    if (!config) return problem('not-configured');
    c.header('cache-control', 'no-store');
    const notice = config.issuer.kind === 'local' ? 'Local record' : null;
    return reply(200, { ...signInApplication(config), notice });
  },
});
