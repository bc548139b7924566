import { beforeEach, describe, expect, it } from 'vitest';
import { aQuarter } from '../quarters.ts';
import {
  correct,
  freshRecord,
  HAVERING_COUNCIL,
  onceAnswered,
  postSignOff,
  runSql,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';
import { voidQ2 } from './voidedQuarter.ts';

beforeEach(freshRecord);

const quarter = aQuarter();
const acts = async () => (await runSql('SELECT act FROM audit ORDER BY seq')).map(({ act }) => act);

describe('a void at the same moment as another act', () => {
  it('is one of many: they all answer the one that was made', async () => {
    await postSignOff(quarter);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => voidQ2(1, { reason: `${index}` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    const told = new Set(await Promise.all(answers.map(answer => answer.text())));
    expect(told.size).toBe(1);
    expect(await acts()).toEqual(['sign-off', 'void']);
  });

  it('wins or loses against a correction, whole', async () => {
    await postSignOff(quarter);
    const [voided, corrected] = await Promise.all([voidQ2(1), correct(aQuarter({ sheet: 'Another' }), 1)]);
    expect([voided.status, corrected.status].sort()).toEqual([201, 412]);
    expect(await acts()).toEqual(['sign-off', voided.status === 201 ? 'void' : 'correction']);
  });

  it('stops a correction that was judged before it', async () => {
    await postSignOff(quarter);
    const vars = onceAnswered('prepareSignOff', () => voidQ2(1));
    const answer = await correct(aQuarter({ sheet: 'Another' }), 1, {}, { vars });
    expect(await statusAndType(answer)).toBe('412 stale');
    expect(await acts()).toEqual(['sign-off', 'void']);
  });

  it('wins or loses against a lock', async () => {
    await postSignOff(quarter);
    const lock = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2017-18-Q2/lock`;
    const token = await tokenFor('administrator');
    const [locked, voided] = await Promise.all([
      send('PUT', lock, { locked: true, reason: 'Closed.' }, { token }),
      voidQ2(1),
    ]);
    expect(locked.status).toBe(200);
    expect(await acts()).toEqual(voided.status === 201 ? ['sign-off', 'void', 'lock'] : ['sign-off', 'lock']);
  });
});
