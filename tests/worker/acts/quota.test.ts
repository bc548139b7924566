import { beforeEach, describe, expect, it } from 'vitest';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { QUOTAS } from '../../../worker/acts/quota.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  askedRecord,
  councilsThat,
  firstValue,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  runSql,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

const submissionsOf = (period: string) => revisionsOf(period).replace(/revisions$/, 'submissions');

const quarter = (year: number) =>
  aQuarter({ period: `${year}/${String(year + 1).slice(2)} Q1`, indicators: [anOutturn('1', '7')] });

async function submit(year: number, sending: Parameters<typeof postSignOff>[1] = {}): Promise<Response> {
  const token = await tokenFor('editor');
  return postSignOff(quarter(year), { token, path: submissionsOf(quarter(year).period), ...sending });
}

/** As many as the quota of one person. */
async function submitAll(): Promise<Response[]> {
  const answers: Response[] = [];
  for (let at = 0; at < QUOTAS['submissions-of-person']; at++) answers.push(await submit(1990 + at));
  return answers;
}

/** Sends a body that fails the test as soon as anybody reads it. The costs are those of the council's object. */
async function unread(
  path: string,
  token: string,
): Promise<{ response: Response; costs: object; read: number }> {
  const costs = { read: 0, written: 0 };
  const vars = councilsThat(async (_, call) => {
    const answer = await call();
    costs.read += answer.read;
    costs.written += answer.written;
    return answer;
  });
  let read = 0;
  const body = new ReadableStream({ pull: () => void read++ }, { highWaterMark: 0 });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': 'another-key',
    'if-none-match': '*',
  };
  const response = await ask(path, { method: 'POST', headers, body, duplex: 'half' } as RequestInit, vars);
  return { response, costs, read };
}

describe('a person who submitted as many reports today as one may', () => {
  it('is refused before anything of the body is read, at two rows and with nothing written', async () => {
    const answers = await submitAll();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const entries = await firstValue('SELECT count(*) FROM audit');
    const { response, costs, read } = await unread(submissionsOf('2017/18 Q2'), await tokenFor('editor'));
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('3600');
    expect(await response.json()).toMatchObject({
      detail:
        'You submitted 20 reports today, the record’s limit for one person. Nothing more was recorded. Submit it tomorrow.',
    });
    expect([costs, read]).toEqual([{ read: 1, written: 0 }, 0]);
    expect(await firstValue('SELECT count(*) FROM audit')).toBe(entries);
  });

  it('still gets the answer to what they submitted before', async () => {
    const [first] = await submitAll();
    const again = await submit(1990);
    expect(again.status).toBe(200);
    expect(Submission.parse(await again.json()).id).toBe(Submission.parse(await first?.json()).id);
  });

  it('is told first that their role does not submit, where it does not', async () => {
    await submitAll();
    await runSql("UPDATE submitted_today SET n = 100 WHERE oid = ''");
    const { response, read } = await unread(submissionsOf('2017/18 Q2'), await tokenFor('reader'));
    expect([await statusAndType(response), read]).toEqual(['403 not-allowed', 0]);
  });

  it('leaves others and other councils alone, and submits again the next day', async () => {
    await submitAll();
    expect((await submit(2016)).status).toBe(429);
    expect((await submit(2016, { token: await tokenFor('approver') })).status).toBe(201);
    await runSql("UPDATE submitted_today SET day = '2020-01-01'");
    expect((await submit(2015)).status).toBe(201);
    expect(await runSql('SELECT n FROM submitted_today ORDER BY oid')).toEqual([
      { n: 1 },
      { n: 1 },
      { n: 1 },
    ]);
  });

  it('is not let past the quota by sending many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => submit(1980 + at)));
    const count = (status: number) => answers.filter(answer => answer.status === status).length;
    expect([count(201), count(429)]).toEqual([20, 10]);
  });
});

describe('a council that recorded as much as one may', () => {
  it('submits nothing more today, and is told so', async () => {
    await submit(2016);
    await runSql("UPDATE submitted_today SET n = 100 WHERE oid = ''");
    const { response, costs, read } = await unread(submissionsOf('2017/18 Q2'), await tokenFor('approver'));
    expect(await response.json()).toMatchObject({
      detail: expect.stringMatching(/^Your council submitted 100/),
    });
    expect([response.status, costs, read]).toEqual([429, { read: 1, written: 0 }, 0]);
  });

  it('signs off nothing more in 24 hours, at two rows, and again after that', async () => {
    await fillChain(new Date(Date.now() - 60_000).toISOString());
    // An object that has just started looks its report up once.
    await askedRecord().periods();
    const { response, costs, read } = await unread(revisionsOf('2017/18 Q2'), await tokenFor('approver'));
    expect(await statusAndType(response)).toBe('429 too-many');
    expect([costs, read]).toEqual([{ read: 2, written: 0 }, 0]);
    await freshRecord();
    await fillChain(new Date(Date.now() - 25 * 3_600_000).toISOString());
    expect((await postSignOff(quarter(2016))).status).toBe(201);
  });

  it('signs off one report where it recorded one act fewer', async () => {
    await fillChain(new Date().toISOString(), QUOTAS['acts-of-council'] - 1);
    expect((await postSignOff(quarter(2015))).status).toBe(201);
    expect(await statusAndType(await postSignOff(quarter(2016)))).toBe('429 too-many');
    expect((await postSignOff(quarter(2015))).status).toBe(200);
  });

  it('still answers what it recorded in another of its reports', async () => {
    const token = await tokenFor('approver');
    const named = { report: 'housing', name: 'Housing performance report' };
    const council = `/v1/councils/${HAVERING_COUNCIL.code}/reports`;
    expect((await send('POST', council, named, { token })).status).toBe(201);
    const housing = { ...quarter(2015), report: 'housing' };
    expect((await postSignOff(housing)).status).toBe(201);
    await fillChain(new Date().toISOString(), QUOTAS['acts-of-council'], 3);
    expect(await statusAndType(await postSignOff(quarter(2016)))).toBe('429 too-many');
    expect((await postSignOff(housing)).status).toBe(200);
  });
});

/** Entries of the chain that were written at one moment, from number `first` on. */
async function fillChain(at: string, many: number = QUOTAS['acts-of-council'], first = 1): Promise<void> {
  await runSql(
    `INSERT INTO audit (seq, at, actor, act, entry, prev, hash)
      WITH RECURSIVE n(x) AS (SELECT ?3 UNION ALL SELECT x + 1 FROM n WHERE x < ?2 + ?3 - 1)
      SELECT x, ?1, 'oid', 'lock', '{}',
        iif(x = ?3, coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), ''), 'h' || (x - 1)), 'h' || x FROM n`,
    at,
    many,
    first,
  );
}
