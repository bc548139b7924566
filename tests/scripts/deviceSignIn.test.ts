import { describe, expect, it } from 'vitest';
import { signInByDevice } from '../../scripts/backfill/deviceSignIn.ts';

const AUTHORITY = 'https://login.example/council/v2.0';
const CONFIGURATION = { authority: AUTHORITY, clientId: 'addin', scope: 'api://record/Record.Use' };

/** An authority that answers these, one after the other, when the token is requested. */
function anAuthority(answers: readonly { readonly status: number; readonly body: object }[]) {
  const asked: string[] = [];
  const waits: number[] = [];
  const told: string[] = [];
  const left = [...answers];
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    asked.push(`${new URL(address).pathname} ${init.body ?? ''}`);
    if (address.endsWith('openid-configuration')) {
      return Response.json({
        issuer: AUTHORITY,
        token_endpoint: `${AUTHORITY}/token`,
        device_authorization_endpoint: `${AUTHORITY}/devicecode`,
      });
    }
    if (address.endsWith('devicecode')) {
      return Response.json({
        device_code: 'secret',
        user_code: 'ABC-123',
        verification_uri: 'https://login.example/device',
        expires_in: 900,
        interval: 2,
      });
    }
    const next = left.shift();
    return Response.json(next?.body ?? {}, { status: next?.status ?? 500 });
  };
  const signedIn = () =>
    signInByDevice(CONFIGURATION, {
      fetch,
      wait: async ms => void waits.push(ms),
      tell: (address, code) => void told.push(`${address} ${code}`),
    });
  return { asked, waits, told, signedIn };
}

const refused = (error: string) => ({ status: 400, body: { error } });
const GRANTED = { status: 200, body: { access_token: 'the-token', token_type: 'Bearer', expires_in: 3600 } };

describe('signing in from the command line by a code', () => {
  it('shows the code, waits as long as it is asked to, and has the token once the person has entered it', async () => {
    const authority = anAuthority([refused('authorization_pending'), refused('slow_down'), GRANTED]);
    expect((await authority.signedIn()).token).toBe('the-token');
    expect(authority.told).toEqual(['https://login.example/device ABC-123']);
    expect(authority.waits).toEqual([2000, 2000, 7000]);
    expect(authority.asked[1]).toContain('scope=openid+profile+api%3A%2F%2Frecord%2FRecord.Use');
  });

  it.each(['authorization_declined', 'expired_token', 'invalid_client'])(
    'says why not where it is told %s',
    async why => {
      const authority = anAuthority([refused(why)]);
      await expect(authority.signedIn()).rejects.toThrow(`The sign-in was not completed (${why}).`);
    },
  );
});
