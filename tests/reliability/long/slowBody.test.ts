import { type ClientRequest, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchQuarter } from '../../../bench/record/benchQuarter.ts';
import { BODY_TIMEOUT_MS } from '../../../worker/request/bodyLimit.ts';
import { reportFigure } from '../effort.ts';
import { type KillableRecord, killableRecord } from '../killableRecord.ts';

const EACH = 4;

let record: KillableRecord;
beforeAll(async () => {
  record = await killableRecord();
  await record.start();
});
afterAll(async () => record.end());

interface Slow {
  readonly sending: ClientRequest;
  readonly body: string;
  readonly answered: Promise<{ readonly status: number; readonly problem: string; readonly ms: number }>;
}

/** Sends only the headers of a sign-off: its body comes in chunks, without a content length. */
async function begun(n: number): Promise<Slow> {
  const asked = await record.signOffRequest(benchQuarter(1000 + n), { officer: `slow-${n}` });
  const sending = request(asked.url, { method: 'POST', headers: Object.fromEntries(asked.headers) });
  const start = performance.now();
  const answered = new Promise<Awaited<Slow['answered']>>((resolve, reject) => {
    // After the answer the record reads nothing more.
    sending.on('error', reject);
    sending.on('response', response => {
      const ms = performance.now() - start;
      const told = async () => {
        const { type = '' } = JSON.parse(await text(response)) as { readonly type?: string };
        return { status: response.statusCode ?? 0, problem: type.split('/').at(-1) ?? '', ms };
      };
      told().then(resolve, reject);
    });
  });
  return { sending, body: await asked.text(), answered };
}

/** Sends half of the body, and then nothing. */
async function stopsHalfWay(n: number): Promise<Awaited<Slow['answered']>> {
  const { sending, body, answered } = await begun(n);
  sending.write(body.slice(0, body.length / 2));
  return answered;
}

/** Sends a character at a time, which would take an hour. */
async function trickles(n: number): Promise<Awaited<Slow['answered']>> {
  const { sending, body, answered } = await begun(n);
  const abandoned = new AbortController();
  const trickle = async () => {
    for (const letter of body) {
      sending.write(letter);
      await pause(250, undefined, { signal: abandoned.signal });
    }
  };
  const trickled = trickle().catch(() => {});
  const told = await answered;
  abandoned.abort();
  await trickled;
  sending.destroy();
  return told;
}

describe('a slow sender', () => {
  it('that breaks off leaves nothing behind, and the whole quarter is accepted afterwards', async () => {
    const { sending, body, answered } = await begun(0);
    sending.write(body.slice(0, body.length / 2));
    await pause(500);
    sending.destroy(new Error('The line broke.'));
    await expect(answered).rejects.toThrow('The line broke.');
    expect((await record.signOff(benchQuarter(1000))).status).toBe(201);
  });

  it('is cut off with a sentence and nothing written, while others are answered', async () => {
    const slow = Array.from({ length: EACH }, (_, n) => [stopsHalfWay(1 + n), trickles(1 + EACH + n)]).flat();
    await pause(1000);
    const start = performance.now();
    const quick = await record.signOff(benchQuarter(2000), { officer: 'quick' });
    const ms = performance.now() - start;
    expect(quick.status).toBe(201);
    expect(ms).toBeLessThan(BODY_TIMEOUT_MS / 3);
    const told = await Promise.all(slow);
    for (const { status, problem } of told) expect(`${status} ${problem}`).toBe('408 not-arrived');
    const longest = Math.max(...told.map(answer => answer.ms));
    expect(longest).toBeLessThan(BODY_TIMEOUT_MS * 1.5);
    expect(await record.rows('SELECT count(*) AS n FROM revision')).toEqual([{ n: 2 }]);
    reportFigure('slow.longest_till_cut_off', Math.round(longest), 'ms');
    reportFigure('slow.another_meanwhile', Math.round(ms), 'ms');
  });
});
