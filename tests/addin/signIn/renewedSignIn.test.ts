import { describe, expect, it } from 'vitest';
import type { AccessToken } from '../../../addin/identity.ts';
import { createRecordClient } from '../../../addin/record/recordClient.ts';
import { RecordError } from '../../../addin/record/recordError.ts';
import { headersOf, jsonReply, ME, ORIGIN, problemReply, type Sent } from '../record/fakeRecord.ts';

const START = 1_000_000;
const HOUR = 3_600_000;

/** A person signed in for an hour, and a renewal that ends so each time. */
async function anHour(renew?: () => Promise<AccessToken>) {
  const clock = { now: START };
  const sent: Sent[] = [];
  let answer: () => Response = () => jsonReply(200, { submissions: [] });
  const record = createRecordClient({
    origin: ORIGIN,
    fetch: async (address, init) => {
      sent.push({ address, init });
      return address.endsWith('/me') ? jsonReply(200, ME) : answer();
    },
    signIn: async () => ({ token: 'first', expires: START + HOUR, ...(renew && { renew }) }),
    now: () => clock.now,
  });
  await record.signIn();
  sent.length = 0;
  return {
    record,
    clock,
    ask: () => record.waiting(),
    answers: (next: () => Response) => {
      answer = next;
    },
    tokens: () => sent.map(one => headersOf(one).get('authorization')?.replace('Bearer ', '')),
  };
}

/** Tokens of an hour each, one after another. */
function renewals() {
  let made = 0;
  const renew = async (): Promise<AccessToken> => {
    made++;
    return { token: `renewed-${made}`, expires: START + (made + 1) * HOUR, renew };
  };
  return { renew, made: () => made };
}

const refusing = (kind: 'sign-in-needed' | 'unreachable') => () => Promise.reject(new RecordError(kind));

describe('a sign-in that can be renewed', () => {
  it('is renewed shortly before the token ends, and again an hour later, without a click', async () => {
    const { renew, made } = renewals();
    const { ask, clock, record, tokens } = await anHour(renew);
    clock.now = START + HOUR - 301_000;
    await ask();
    clock.now = START + HOUR - 299_000;
    await ask();
    await ask();
    clock.now = START + 2 * HOUR - 1_000;
    await ask();
    expect(tokens()).toEqual(['first', 'renewed-1', 'renewed-1', 'renewed-2']);
    expect(made()).toBe(2);
    expect(record.person()).toEqual(ME);
  });

  it('is renewed once, however many questions are asked at once', async () => {
    const { renew, made } = renewals();
    const { ask, clock, tokens } = await anHour(renew);
    clock.now = START + HOUR - 1_000;
    await Promise.all([ask(), ask(), ask()]);
    expect(tokens()).toEqual(['renewed-1', 'renewed-1', 'renewed-1']);
    expect(made()).toBe(1);
  });

  it('outlives a machine that slept past its end', async () => {
    const { ask, clock, record, tokens } = await anHour(renewals().renew);
    clock.now = START + 9 * HOUR;
    expect(record.person()).toEqual(ME);
    await ask();
    expect(tokens()).toEqual(['renewed-1']);
  });

  it('that cannot be renewed is used up to its end, and then needs the person', async () => {
    const { ask, clock, record, tokens } = await anHour(refusing('sign-in-needed'));
    clock.now = START + HOUR - 1_000;
    await ask();
    expect(tokens()).toEqual(['first']);
    clock.now = START + HOUR;
    await expect(ask()).rejects.toMatchObject({ kind: 'sign-in-needed' });
    expect(record.person()).toBeNull();
    expect(tokens()).toEqual(['first']);
  });

  it('that cannot be renewed for lack of a connection is not forgotten', async () => {
    let isAway = true;
    const { renew } = renewals();
    const { ask, clock, record, tokens } = await anHour(() => (isAway ? refusing('unreachable')() : renew()));
    clock.now = START + HOUR;
    await expect(ask()).rejects.toMatchObject({ kind: 'unreachable' });
    expect(record.person()).toEqual(ME);
    isAway = false;
    await ask();
    expect(tokens()).toEqual(['renewed-1']);
  });

  it('that the record refuses all the same is forgotten', async () => {
    const { ask, answers, clock, record } = await anHour(renewals().renew);
    clock.now = START + HOUR;
    answers(() => problemReply('sign-in-needed', 401));
    await expect(ask()).rejects.toMatchObject({ kind: 'sign-in-needed' });
    expect(record.person()).toBeNull();
  });

  it('is not brought back by a renewal that ends after its person has signed out', async () => {
    let end: (access: AccessToken) => void = () => {};
    const { ask, clock, record } = await anHour(() => new Promise(resolve => (end = resolve)));
    clock.now = START + HOUR - 1_000;
    const asked = ask();
    record.signOut();
    end({ token: 'late', expires: START + 2 * HOUR });
    await asked;
    expect(record.person()).toBeNull();
  });
});

describe('a sign-in that cannot be renewed', () => {
  it('ends with its token', async () => {
    const { ask, clock, record, tokens } = await anHour();
    clock.now = START + HOUR - 1;
    await ask();
    clock.now = START + HOUR;
    expect(record.person()).toBeNull();
    await expect(ask()).rejects.toMatchObject({ kind: 'sign-in-needed' });
    expect(tokens()).toEqual(['first']);
  });
});
