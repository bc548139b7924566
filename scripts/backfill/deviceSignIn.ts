import * as oauth from 'oauth4webapi';
import type { AccessToken } from '../../addin/identity.ts';
import type { Configuration } from '../../shared/record/contract/signIn.ts';
import { fill } from '../../shared/words/fill.ts';
import { type AnyFetch, discover, issuing } from '../../web/authority.ts';
import { Refusal } from '../commandRefusal.ts';
import { backfillCommandRefusals } from './words.ts';

interface DeviceSignIn {
  readonly fetch: AnyFetch;
  readonly wait: (ms: number) => Promise<void>;
  /** Shows a person where to go and which code to enter. */
  readonly tell: (address: string, code: string) => void;
}

/** RFC 8628, 3.2 and 3.5: five seconds unless the authority says otherwise, and five more each time it asks for fewer. */
const INTERVAL_S = 5;
const SLOWER_S = 5;
const UNSAID_LIFETIME_S = 300;

/** Signs a person in from a command line by a code that they enter in a browser (RFC 8628). Refuses where they do not. */
export async function signInByDevice(
  { authority, clientId, scope }: Pick<Configuration, 'authority' | 'clientId' | 'scope'>,
  { fetch, wait, tell }: DeviceSignIn,
): Promise<AccessToken> {
  const known = await discover({ authority, clientId }, fetch);
  const { server, client, proof, options } = known;
  const parameters = new URLSearchParams({ scope: `openid profile ${scope}` });
  const asked = await oauth.deviceAuthorizationRequest(server, client, proof, parameters, options);
  const device = await oauth.processDeviceAuthorizationResponse(server, client, asked);
  tell(device.verification_uri, device.user_code);
  for (let interval = device.interval ?? INTERVAL_S; ; ) {
    await wait(interval * 1000);
    const answer = await oauth.deviceCodeGrantRequest(server, client, proof, device.device_code, options);
    try {
      const tokens = await oauth.processDeviceCodeResponse(await issuing(known, answer), client, answer);
      const lifetime = tokens.expires_in ?? UNSAID_LIFETIME_S;
      return { token: tokens.access_token, expires: Date.now() + lifetime * 1000 };
    } catch (error) {
      const code = error instanceof oauth.ResponseBodyError ? error.error : '';
      if (code === 'slow_down') interval += SLOWER_S;
      else if (code !== 'authorization_pending') {
        throw new Refusal(fill(backfillCommandRefusals.signInFailed, { why: code || 'not understood' }));
      }
    }
  }
}
