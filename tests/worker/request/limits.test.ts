import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { sha256 } from '../../../web/sha256.ts';
import type { Bindings } from '../../../worker/config.ts';
import { BODY_TIMEOUT_MS } from '../../../worker/request/bodyLimit.ts';
import { QUERY_TIMEOUT_MS } from '../../../worker/store/sqlite/databaseTimeout.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  councilsThat,
  freshRecord,
  get,
  postSignOff,
  revisionsOf,
  rowCounts,
  runSql,
  statusAndType,
} from '../recordHarness.ts';
import { claimsOf, signed, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);
afterEach(() => vi.restoreAllMocks());

const COUNCIL_PATH = '/v1/councils/E09000016';

/** A limit of one request for each key. */
function once() {
  const keys: string[] = [];
  const limit = async ({ key }: { readonly key: string }) => ({
    success: keys.push(key) && keys.filter(k => k === key).length === 1,
  });
  return { keys, LIMITER: { limit } };
}

describe('too many requests in a minute', () => {
  it('are refused for one person, and the next person gets a reply', async () => {
    const { LIMITER } = once();
    const me = async (oid: string) =>
      ask(
        '/v1/me',
        { headers: { authorization: `Bearer ${await signed({ ...claimsOf('reader'), oid })}` } },
        { LIMITER },
      );
    expect((await me('a')).status).toBe(200);
    const refused = await me('a');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await statusAndType(refused)).toBe('429 too-many');
    expect((await me('b')).status).toBe(200);
  });

  it('of open data are counted by address', async () => {
    const { LIMITER, keys } = once();
    const open = (ip: string) =>
      ask('/open/v1/councils/E09000016', { headers: { 'cf-connecting-ip': ip } }, { LIMITER });
    expect([
      (await open('192.0.2.1')).status,
      (await open('192.0.2.1')).status,
      (await open('192.0.2.2')).status,
    ]).toEqual([404, 429, 404]);
    expect(new Set(keys).size).toBe(2);
  });

  it.each(['/v1/me', '/v1/configuration', '/healthz', '/docs', '/openapi.json'])(
    'to %s are counted by address before anybody is known, and no address is logged',
    async path => {
      const log = vi.spyOn(console, 'log');
      const { LIMITER: ADDRESS_LIMITER } = once();
      const asked = (ip: string) =>
        ask(
          path,
          { headers: { 'cf-connecting-ip': ip, authorization: 'Bearer a.b.c' } },
          { ADDRESS_LIMITER },
        );
      const { status } = await asked('192.0.2.1');
      expect(status).toBe(path === '/v1/me' ? 401 : 200);
      expect(await statusAndType(await asked('192.0.2.1'))).toBe('429 too-many');
      expect((await asked('192.0.2.2')).status).toBe(status);
      expect(JSON.stringify(log.mock.calls)).not.toContain('192.0.2');
    },
  );

  it.each(['LIMITER', 'ADDRESS_LIMITER'] as const)(
    'are counted by the platform where the deployment binds %s',
    async name => {
      const { [name]: limiter } = env as unknown as Bindings;
      expect(await limiter?.limit({ key: 'one' })).toEqual({ success: true });
    },
  );
});

describe('the log', () => {
  it('has the rows that each route read and wrote', async () => {
    const log = vi.spyOn(console, 'log');
    await postSignOff(aQuarter());
    await postSignOff(aQuarter());
    const [first, again] = log.mock.calls.map(([line]) => JSON.parse(String(line)));
    // The revision with its key, the entry, the outturn, the theme's headline, the indicator with its uid, its label and the
    // officer's name.
    expect(first).toMatchObject({ status: 201, rows_written: 9 });
    expect(again).toMatchObject({ status: 200, rows_written: 0 });
    expect(first.rows_read).toBeGreaterThan(0);
  });

  it.each(['csv', 'ndjson'])('has the full cost of export.%s when it has been read', async ending => {
    await postSignOff(rows(300));
    const log = vi.spyOn(console, 'log');
    const response = await get(`${COUNCIL_PATH}/export.${ending}`, await tokenFor('administrator'));
    expect(log).not.toHaveBeenCalled();
    await response.arrayBuffer();
    const [[line = ''] = []] = log.mock.calls;
    expect(JSON.parse(line)).toMatchObject({ event: 'request', status: 200, method: 'GET' });
    // The figures are rows of the database; the whole export holds the one body.
    expect(JSON.parse(line).rows_read).toBeGreaterThan(ending === 'csv' ? 300 : 5);
  });

  it('has a line for an export that is not read to its end, or not at all', async () => {
    await postSignOff(rows(300));
    const log = vi.spyOn(console, 'log');
    const response = await get(`${COUNCIL_PATH}/export.csv`);
    await response.body?.cancel();
    expect(log).toHaveBeenCalledTimes(1);
    const headers = { authorization: `Bearer ${await tokenFor('approver')}` };
    await ask(`${COUNCIL_PATH}/export.csv`, { method: 'HEAD', headers });
    expect(log).toHaveBeenCalledTimes(2);
  });

  it('has the fault of an export that breaks half way, by its reference, and the reader gets a broken text', async () => {
    await postSignOff(aQuarter());
    const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
    const headers = { authorization: `Bearer ${await tokenFor('approver')}` };
    const vars = councilsThat((name, call) =>
      name === 'figures' ? Promise.reject(new TypeError('What somebody wrote.')) : call(),
    );
    const response = await ask(`${COUNCIL_PATH}/export.csv`, { headers }, vars);
    await expect(response.text()).rejects.toThrow(TypeError);
    const { reference } = JSON.parse(String(log.mock.calls[0]?.[0]));
    const fault = String(error.mock.calls[0]?.[0]);
    expect(JSON.parse(fault)).toMatchObject({ event: 'fault', reference, name: 'TypeError' });
    expect(fault).not.toContain('somebody wrote');
  });
});

const rows = (count: number) =>
  aQuarter({ indicators: Array.from({ length: count }, (_, index) => anOutturn(`${index + 1}`, '1')) });

/** Sends a quarter's body as it comes, in pieces, with no word on its length. */
async function streamed(source: UnderlyingSource<Uint8Array>): Promise<Response> {
  const headers = {
    authorization: `Bearer ${await tokenFor('approver')}`,
    'content-type': 'application/json',
    'idempotency-key': await sha256(canonicalText(aQuarter())),
    'if-none-match': '*',
  };
  const body = new ReadableStream<Uint8Array>(source);
  return ask(revisionsOf('2017/18 Q2'), { method: 'POST', headers, body });
}

const SILENT_DIRECTORY = {
  idFromName: () => 'directory',
  get: () => ({ byTenantId: () => new Promise(() => {}) }),
};

/** The directory remembers a council for a minute: this is a person of one that it has not been asked for. */
const stranger = () => tokenFor('approver', '00000000-0000-4000-8000-00000000000f');

describe('a database that does not answer', () => {
  it.each<[string, () => Promise<Response>]>([
    ['a council’s', () => postSignOff(aQuarter(), { vars: councilsThat(() => new Promise(() => {})) })],
    [
      'the directory',
      async () => postSignOff(aQuarter(), { token: await stranger(), vars: { DIRECTORY: SILENT_DIRECTORY } }),
    ],
  ])('is waited for at most twelve seconds, and the reply says when to try again: %s', async (_, asked) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const answer = asked();
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      await vi.advanceTimersByTimeAsync(QUERY_TIMEOUT_MS);
      const response = await answer;
      expect(response.headers.get('retry-after')).toBe('2');
      expect(await statusAndType(response)).toBe('503 busy');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the limits of a quarter', () => {
  it.each([
    [0, '422 body-invalid'],
    [1001, '422 body-invalid'],
  ])('%i rows are refused', async (count, expected) => {
    expect(await statusAndType(await postSignOff(rows(count)))).toBe(expected);
  });

  it.each([1, 1000])('%i rows are taken', async count => {
    expect((await postSignOff(rows(count))).status).toBe(201);
    expect(await rowCounts()).toMatchObject({ outturn: count });
  });

  it('1.5 MB are accepted and one byte more is not, even without a stated length', async () => {
    const json = JSON.stringify(aQuarter());
    const chunked = (bytes: number) => {
      const text = new TextEncoder().encode(json + ' '.repeat(bytes - json.length));
      return streamed({
        start: controller => {
          for (let at = 0; at < text.length; at += 65_536) controller.enqueue(text.slice(at, at + 65_536));
          controller.close();
        },
      });
    };
    expect(await statusAndType(await chunked(1_500_001))).toBe('413 too-large');
    expect((await chunked(1_500_000)).status).toBe(201);
  });

  it('a body that is too large is not read to its end', async () => {
    let isCancelled = false;
    const response = await streamed({
      pull: controller => controller.enqueue(new Uint8Array(100_000)),
      cancel: () => {
        isCancelled = true;
      },
    });
    expect(await statusAndType(response)).toBe('413 too-large');
    await expect.poll(() => isCancelled).toBe(true);
  });

  it('a body that stops half way, or trickles on, is cut off with nothing written', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const bytes = new TextEncoder().encode(JSON.stringify(aQuarter()));
      const slow: ((stream: ReadableStreamDefaultController<Uint8Array>) => void)[] = [
        stream => stream.enqueue(bytes.slice(0, 100)),
        stream => stream.error(new Error('The line broke.')),
      ];
      for (const start of slow) {
        const answer = streamed({ start });
        let isAnswered = false;
        answer.finally(() => {
          isAnswered = true;
        });
        await vi.waitFor(() => expect(isAnswered || vi.getTimerCount() > 0).toBe(true));
        await vi.advanceTimersByTimeAsync(BODY_TIMEOUT_MS);
        const response = await answer;
        expect(await statusAndType(response)).toBe('408 not-arrived');
      }
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    expect(await rowCounts()).toMatchObject({ revision: 0, audit: 0, outturn: 0 });
    expect((await postSignOff(aQuarter())).status).toBe(201);
  });

  it('thirty-two officers of one council at once are all recorded', async () => {
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, n) =>
        postSignOff(aQuarter({ period: `${1990 + n}/${String((1991 + n) % 100).padStart(2, '0')} Q1` })),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 32 }, () => 201));
    expect(await rowCounts()).toMatchObject({ revision: 32, audit: 32, outturn: 32 });
    expect(await runSql('SELECT seq FROM audit ORDER BY seq')).toEqual(
      Array.from({ length: 32 }, (_, n) => ({ seq: n + 1 })),
    );
  });
});
