import { beforeEach, describe, expect, it } from 'vitest';
import { CORPORATE_REPORT } from '../../../shared/record/contract/reportNames.ts';
import { Submission } from '../../../shared/record/contract/submissions.ts';
import { remoteRecord } from '../../../worker/council/remoteRecord.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  bindings,
  correct,
  councilsThat,
  freshRecord,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  send,
  setSetting,
} from '../recordHarness.ts';
import { OTHER_COUNCIL, tokenFor } from '../tokens.ts';

beforeEach(freshRecord);

interface Costs {
  /** The calls of the council's object, by name. */
  readonly calls: string[];
  read: number;
  written: number;
}

/** Bindings that count what the council's object says it read and wrote. */
function counting(): { readonly vars: object; readonly costs: Costs } {
  const costs: Costs = { calls: [], read: 0, written: 0 };
  const vars = councilsThat(async (name, call) => {
    const answer = await call();
    costs.calls.push(name);
    costs.read += answer.read;
    costs.written += answer.written;
    return answer;
  });
  return { vars, costs };
}

/** What the Worker asks of the council's object for a sign-off. */
const SIGN_OFF = ['admit', 'prepareSignOff', 'signOff'];

const N = 66;
const quarter = (startYear: number, council = HAVERING_COUNCIL.code, q = 2) =>
  aQuarter({
    council,
    period: `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')} Q${q}`,
    indicators: Array.from({ length: N }, (_, index) => anOutturn(`${index + 1}`, `${startYear}`)),
  });

async function sign(startYear: number, q = 2): Promise<Costs> {
  const { vars, costs } = counting();
  expect((await postSignOff(quarter(startYear, HAVERING_COUNCIL.code, q), { vars })).status).toBe(201);
  return costs;
}

async function read(path: string): Promise<Costs> {
  const { vars, costs } = counting();
  const headers = { authorization: `Bearer ${await tokenFor('approver')}` };
  expect((await ask(path, { headers }, vars)).status).toBe(200);
  return costs;
}

describe('what the record costs', () => {
  it('a sign-off is one question before it is read, one before it is judged and one write, of as many rows at the fortieth quarter as at the second', async () => {
    await sign(2001, 1);
    const second = await sign(2001, 2);
    for (let index = 2; index < 39; index++) await sign(2001 + Math.floor(index / 4), (index % 4) + 1);
    const fortieth = await sign(2010, 4);
    expect(second.calls).toEqual(SIGN_OFF);
    // One row an indicator and a theme, the revision with its key's index, and the link in the chain.
    expect(second.written).toBe(N + 1 + 3);
    expect(second.read).toBeLessThanOrEqual(N + 1 + 3);
    expect(fortieth).toEqual(second);
  });

  it('a new indicator is guarded by no more rows in a long record than in a short one', async () => {
    const signNew = async (startYear: number): Promise<Costs> => {
      const { vars, costs } = counting();
      const indicators = [anOutturn(`new in ${startYear}`, '1')];
      const response = await postSignOff({ ...quarter(startYear), indicators }, { vars });
      expect(response.status).toBe(201);
      return costs;
    };
    await sign(2001);
    const early = await signNew(2002);
    for (let startYear = 2003; startYear < 2009; startYear++) await sign(startYear);
    expect(await signNew(2009)).toEqual(early);
  });

  it('a new wording and a new indicator cost their own rows, whatever else is on record', async () => {
    await sign(2001);
    const next = quarter(2002);
    const [first, ...others] = next.indicators;
    const { title } = anOutturn('1', '1');
    const renamed = { ...(first as (typeof others)[number]), title: 'Another wording', knownAs: title };
    const { vars, costs } = counting();
    const sent = { ...next, indicators: [renamed, ...others, anOutturn('new', '1')] };
    expect((await postSignOff(sent, { vars })).status).toBe(201);
    expect(costs.calls).toEqual(SIGN_OFF);
    // An outturn more than before; an indicator with its index, and two labels.
    expect(costs.written).toBe(N + 1 + 1 + 3 + 2 + 2);
    expect(costs.read).toBeLessThan(N + 20);
  });

  it('a sign-off that is stale or sent again writes nothing', async () => {
    await sign(2001);
    const { vars, costs } = counting();
    expect((await postSignOff(quarter(2001), { vars })).status).toBe(200);
    const other = { ...quarter(2001), sheet: 'Another' };
    expect((await postSignOff(other, { vars })).status).toBe(412);
    const refused = SIGN_OFF.slice(0, 2);
    expect(costs).toMatchObject({ written: 0, calls: [...refused, ...refused] });
    expect(costs.read).toBeLessThan(30);
  });

  it('a correction costs what a sign-off does, and an approval too', async () => {
    await sign(2001);
    const { vars, costs } = counting();
    const corrected = { ...quarter(2001), sheet: 'Another' };
    expect((await correct(corrected, 1, {}, { vars })).status).toBe(201);
    expect(costs).toMatchObject({ calls: SIGN_OFF, written: N + 1 + 3 });

    const submissions = `/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2001-02-Q2/submissions`;
    const submitted = await correct({ ...corrected, sheet: 'A third' }, 2, {}, { path: submissions });
    const { id } = Submission.parse(await submitted.json());
    const approval = counting();
    const headers = { authorization: `Bearer ${await tokenFor('approver')}` };
    const approve = { method: 'POST', headers };
    expect((await ask(`${submissions}/${id}/approval`, approve, approval.vars)).status).toBe(201);
    expect(approval.costs).toMatchObject({
      calls: ['admit', 'submissionWithBody', 'prepareSignOff', 'signOff'],
      written: N + 1 + 3,
    });
  });

  it('a void is one call that writes a row an indicator and three, two more for its answer, and headlines read its own row and no other after it', async () => {
    for (const q of [1, 2, 3]) await sign(2001, q);
    const headlines = `/v1/councils/${HAVERING_COUNCIL.code}/headlines`;
    const before = await read(headlines);
    const { vars, costs } = counting();
    const headers = {
      authorization: `Bearer ${await tokenFor('approver')}`,
      'content-type': 'application/json',
    };
    const init = { method: 'PUT', headers, body: JSON.stringify({ reason: 'Of another year.' }) };
    expect((await ask(`${revisionsOf('2001/02 Q3')}/1/void`, init, vars)).status).toBe(201);
    expect(costs).toMatchObject({ written: N + 3 });
    // The answer: its receipt, and the later reports that are compared with what it voids.
    expect([...costs.calls].sort()).toEqual(['admit', 'entryAt', 'voidRevision', 'voidedState']);
    // Its reports, indicators and labels are read once to find which labels it takes back.
    expect(costs.read).toBeLessThanOrEqual(8 * N);
    expect((await read(headlines)).read).toBeLessThanOrEqual(before.read + 1);
  });

  it('twenty years of an indicator are read by one row a quarter and one more', async () => {
    const token = await tokenFor('approver');
    for (let index = 0; index < 80; index++) {
      const period = `${2000 + Math.floor(index / 4)}/${String((Math.floor(index / 4) + 1) % 100).padStart(2, '0')} Q${(index % 4) + 1}`;
      const one = aQuarter({ period, indicators: [anOutturn('7', `${index}`), anOutturn('8', `${index}`)] });
      expect((await postSignOff(one, { token })).status).toBe(201);
    }
    const costs = { read: 0, written: 0 };
    const { COUNCILS } = bindings();
    const record = remoteRecord(COUNCILS, HAVERING_COUNCIL.record, CORPORATE_REPORT, costs);
    const [points] = await record.history([1], 0, 99_999_999);
    expect([points?.length, costs]).toEqual([80, { read: 81, written: 0 }]);
  });

  it('links cost their own histories, and no others', async () => {
    for (const year of [2001, 2002]) await sign(year);
    const historyOf = (uid: number) =>
      read(`/v1/councils/${HAVERING_COUNCIL.code}/indicators/${uid}/history`);
    // The first reading after the sign-offs has every label read into memory.
    await historyOf(7);
    const apart = await historyOf(7);
    const token = await tokenFor('approver');
    for (const [uid, old] of [
      [8, 9],
      [9, 10],
    ]) {
      const wish = { old: `${old}`, kind: 'renamed', why: 'As agreed.' };
      const path = `/v1/councils/${HAVERING_COUNCIL.code}/indicators/${uid}/links`;
      expect((await send('POST', path, wish, { token })).status).toBe(201);
    }
    expect(await historyOf(7)).toEqual(apart);
    const linked = await historyOf(8);
    // Two older ones with their two quarters and a row more each; the three whose links are read, with a row more each;
    // two links, each with who made it.
    expect(linked.read - apart.read).toBe(2 * (2 + 1) + 3 * 2 + 2 * 2);
    expect(linked.written).toBe(0);
  });

  it('an indicator’s history is read by its own rows, however much else is on record', async () => {
    for (const year of [2001, 2002]) await sign(year);
    const path = `/v1/councils/${HAVERING_COUNCIL.code}/indicators/7/history`;
    // The first reading after the sign-offs has every label read into memory.
    await read(path);
    const alone = await read(path);
    const theirs = { token: await tokenFor('approver', OTHER_COUNCIL.tid) };
    for (const year of [2001, 2002, 2003]) {
      const own = quarter(year, OTHER_COUNCIL.code);
      expect(
        (await postSignOff(own, { ...theirs, path: revisionsOf(own.period, OTHER_COUNCIL.code) })).status,
      ).toBe(201);
    }
    expect(await read(path)).toEqual(alone);
    expect(alone.read).toBeLessThan(15);
  });

  it('an open report that its reader has already costs three rows and no body, until it is closed', async () => {
    await setSetting('open_data');
    await sign(2001);
    const token = await tokenFor('approver');
    const publication = `${revisionsOf('2001/02 Q2')}/1/publication`;
    expect((await send('PUT', publication, undefined, { token })).status).toBe(201);
    const path = `/open/v1/councils/${HAVERING_COUNCIL.code}/reports/corporate/2001-02-Q2`;
    const etag = (await ask(path)).headers.get('etag') ?? '';
    const { vars, costs } = counting();
    const headers = { 'if-none-match': etag };
    expect((await ask(path, { headers }, vars)).status).toBe(304);
    expect(costs).toEqual({ calls: ['openState'], read: 3, written: 0 });
    await setSetting('open_data', false);
    expect((await ask(path, { headers })).status).toBe(404);
  });
});
