import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addCouncil, ask, freshRecord, statusAndType } from '../recordHarness.ts';
import { claimsOf, OTHER_COUNCIL, PRODUCTION, signed, TID, tokenFor, VARS } from '../tokens.ts';

/** A council that no other file signs in to: the Worker keeps a council’s keys from one file to the next. */
const COUNCIL = {
  tid: '00000000-0000-4000-8000-000000000003',
  code: 'E09000031',
  name: 'A third council',
  record: 'third',
};

beforeEach(async () => {
  await freshRecord();
  await addCouncil(COUNCIL);
});

/** Microsoft's keys as this answers for them; returns the addresses that were asked. */
function microsoft(answer: () => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async address => {
    asked.push(String(address));
    return answer();
  });
  return asked;
}

const keys = () => new Response(VARS.LOCAL_JWKS, { headers: { 'content-type': 'application/json' } });

const entraToken = (tid: string, changes: object = {}): Promise<string> =>
  signed({
    ...claimsOf('approver', tid),
    iss: `https://login.microsoftonline.com/${tid}/v2.0`,
    aud: PRODUCTION.API_CLIENT_ID,
    azp: PRODUCTION.ADDIN_CLIENT_ID,
    ...changes,
  });

const me = async (token: string): Promise<Response> =>
  ask('/v1/me', { headers: { authorization: `Bearer ${token}` } }, PRODUCTION);

describe('in production a token', () => {
  it('is neither valid nor invalid while Microsoft’s keys cannot be fetched, so nobody is signed out', async () => {
    for (const answer of [
      () => Promise.reject(new TypeError('Network connection lost.')),
      () => new Response('Sorry', { status: 500 }),
      () => new Response('<html>'),
    ]) {
      microsoft(answer);
      const response = await me(await entraToken(COUNCIL.tid));
      expect(response.headers.get('retry-after')).toBe('2');
      expect(await statusAndType(response)).toBe('503 busy');
    }
  });

  it('waits five seconds for Microsoft’s keys and no longer', async () => {
    const waits: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(ms => {
      waits.push(ms);
      return AbortSignal.abort(new DOMException('That took too long.', 'TimeoutError'));
    });
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
      init?.signal?.throwIfAborted();
      return keys();
    });
    expect(await statusAndType(await me(await entraToken(COUNCIL.tid)))).toBe('503 busy');
    expect(waits).toEqual([5000]);
    vi.restoreAllMocks();
  });

  it('of a council is checked by that council’s keys from Microsoft, fetched once', async () => {
    const asked = microsoft(keys);
    expect((await me(await entraToken(COUNCIL.tid))).status).toBe(200);
    expect((await me(await entraToken(COUNCIL.tid))).status).toBe(200);
    expect(asked).toEqual([`https://login.microsoftonline.com/${COUNCIL.tid}/discovery/v2.0/keys`]);
  });

  it('of a tenant that is not a council is refused without fetching keys', async () => {
    const asked = microsoft(keys);
    expect(await statusAndType(await me(await entraToken('ffffffff-ffff-4fff-8fff-ffffffffffff')))).toBe(
      '401 sign-in-needed',
    );
    expect(asked).toEqual([]);
  });

  it('of the local issuer is refused, even with Microsoft’s key', async () => {
    microsoft(keys);
    expect(await statusAndType(await me(await tokenFor('approver', OTHER_COUNCIL.tid)))).toBe(
      '401 sign-in-needed',
    );
    expect(
      await statusAndType(
        await me(
          await entraToken(OTHER_COUNCIL.tid, { iss: `https://login.microsoftonline.com/${TID}/v2.0` }),
        ),
      ),
    ).toBe('401 sign-in-needed');
    expect((await me(await entraToken(OTHER_COUNCIL.tid))).status).toBe(200);
  });
});
