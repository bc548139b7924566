import { beforeEach, describe, expect, it, vi } from 'vitest';
import { quarterPeriod } from '../../../shared/period.ts';
import { HEAD_HEADER, headText, type RecordHead } from '../../../shared/record/contract/heads.ts';
import { actReceiptOf, Receipt } from '../../../shared/record/contract/reports.ts';
import { allRoutes } from '../../../worker/routes/all.ts';
import { aDevice } from '../../addin/excel/aDevice.ts';
import { pathAt } from '../pathAt.ts';
import { aQuarter } from '../quarters.ts';
import { ask, freshRecord, HAVERING_COUNCIL, postSignOff } from '../recordHarness.ts';
import { exported, parsed, restore } from '../routes/exportedRecord.ts';
import { claimsOf, signed as signedToken, tokenFor } from '../tokens.ts';
import { aRealPane } from './realPane.ts';
import { rewritePast, rollBackTo } from './rewrittenPast.ts';

beforeEach(freshRecord);

const REPORTS = '/v1/councils/E09000016/reports';
const Q2 = { report: 'corporate', period: quarterPeriod(2017, 2) };

/** What the record answers to a head. */
async function answerTo(held: string, path = REPORTS, method = 'GET'): Promise<string | null> {
  const authorization = `Bearer ${await tokenFor('approver')}`;
  const response = await ask(path, { method, headers: { authorization, [HEAD_HEADER]: held } });
  return response.headers.get(HEAD_HEADER);
}

async function signed(period: string): Promise<Receipt> {
  return Receipt.parse(await (await postSignOff(aQuarter({ period }))).json());
}

describe('a head of the chain that somebody holds', () => {
  it('is on record while nothing before it was changed, whatever was recorded since', async () => {
    const receipt = await signed('2017/18 Q1');
    await signed('2017/18 Q2');
    expect(receipt.record).toBe(HAVERING_COUNCIL.record);
    expect(await answerTo(headText(receipt))).toBe(`on-record ${headText(receipt)}`);
    const beforeAll = { record: receipt.record, seq: 0, hash: '' };
    expect(await answerTo(headText(beforeAll))).toBe(`on-record ${headText(beforeAll)}`);
  });

  it('is answered by every route of a person, also by one that refuses', async () => {
    const held = headText(await signed('2017/18 Q1'));
    for (const { method, path, allowed } of allRoutes) {
      const isPersons = allowed !== 'anybody' && allowed !== 'operator';
      const answer = isPersons ? `on-record ${held}` : null;
      expect(await answerTo(held, pathAt(path), method.toUpperCase()), `${method} ${path}`).toBe(answer);
    }
  });

  it('is not answered where none was sent, and any other text is answered as unreadable', async () => {
    const authorization = `Bearer ${await tokenFor('approver')}`;
    expect((await ask(REPORTS, { headers: { authorization } })).headers.has(HEAD_HEADER)).toBe(false);
    for (const text of [
      '',
      'havering',
      'havering 1',
      `havering -1 ${'a'.repeat(64)}`,
      'havering 1 abc',
      'a b c d',
    ]) {
      expect(await answerTo(text), text).toBe('unreadable havering 0 -');
    }
  });

  it('differs where the past was written again, and is missing where the chain was rolled back', async () => {
    const first = await signed('2017/18 Q1');
    const second = await signed('2017/18 Q2');
    const before = headText(first);
    await rewritePast(2, said => ({ ...said, actor: 'oid-somebody' }));
    expect(await answerTo(before)).toBe(`on-record ${before}`);
    expect(await answerTo(headText(second))).toMatch(/^differs havering 2 [0-9a-f]{64}$/);
    await rollBackTo(1);
    expect(await answerTo(headText(second))).toBe(`missing ${before}`);
  });

  it('of another record is none of this one’s, and no fault of it', async () => {
    const receipt = await signed('2017/18 Q1');
    const other = { ...receipt, record: 'test-deployment', hash: 'a'.repeat(64) };
    expect(await answerTo(headText(other))).toBe(`other-record ${headText(receipt)}`);
    expect(await answerTo(headText({ ...other, seq: 99 }))).toBe(`other-record ${headText(receipt)}`);
  });

  it('is on record in one that was restored under another id', async () => {
    const receipt = await signed('2017/18 Q1');
    const lines = parsed(await exported());
    await freshRecord();
    await restore(lines);
    const held = { ...receipt, record: 'the-one-before' };
    expect(await answerTo(headText(held))).toBe(`on-record ${headText(receipt)}`);
  });

  it('costs one row', async () => {
    const receipt = await signed('2017/18 Q1');
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation(line => void lines.push(String(line)));
    const authorization = `Bearer ${await tokenFor('approver')}`;
    const rowsRead = () => JSON.parse(lines.at(-1) ?? '{}').rows_read as number;
    await ask(REPORTS, { headers: { authorization } });
    const without = rowsRead();
    await answerTo(headText(receipt));
    expect(rowsRead() - without).toBe(1);
    vi.restoreAllMocks();
  });

  it('that is not on record is a line in the log once an hour for each person, without a person in it', async () => {
    const receipt = await signed('2017/18 Q1');
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    await rewritePast(1, said => ({ ...said, actor: 'oid-somebody' }));
    // Other tests have logged for the usual people within the hour.
    const authorization = `Bearer ${await signedToken({ ...claimsOf('reader'), oid: 'oid-seen-first-here' })}`;
    const headers = { authorization, [HEAD_HEADER]: headText(receipt) };
    for (let times = 0; times < 3; times++) await ask(REPORTS, { headers });
    const lines = errors.mock.calls.map(([line]) => String(line));
    errors.mockRestore();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      event: 'head-not-on-record',
      council: 'E09000016',
      state: 'differs',
      held: { record: 'havering', seq: 1, hash: receipt.hash },
    });
    expect(lines[0]).not.toMatch(/oid|Head of Performance/);
  });
});

describe('a pane', () => {
  it('that holds a receipt notices a rewritten past with its next request, and keeps both', async () => {
    const pane = await aRealPane();
    const reply = await pane.record.signOff(aQuarter(), null);
    if (reply.state !== 'signed') throw new Error(reply.state);
    pane.witness.receive([actReceiptOf(reply.receipt)]);
    await signed('2017/18 Q3');
    await pane.record.revisions(Q2);
    expect(pane.alarms()).toEqual([]);
    await rewritePast(1, said => ({ ...said, at: '2020-01-01T00:00:00.000Z' }));
    await pane.record.revisions(Q2);
    const [alarm] = pane.alarms();
    expect(alarm?.head.hash).toBe(reply.receipt.hash);
    expect(alarm?.answer?.onRecord).toMatchObject({ record: 'havering', seq: 1 });
    expect(alarm?.answer?.onRecord.hash).not.toBe(reply.receipt.hash);
    // Closed and opened again on the same machine.
    expect((await aRealPane('reader', pane.device)).alarms()).toEqual([alarm]);
  });

  it('never drops what shows the change for a newer receipt', async () => {
    const device = aDevice();
    const pane = await aRealPane('approver', device);
    const first = await signed('2017/18 Q1');
    pane.witness.receive([actReceiptOf(first)]);
    await rewritePast(1, said => ({ ...said, at: '2020-01-01T00:00:00.000Z' }));
    const opened = await aRealPane('approver', device);
    opened.witness.receive([actReceiptOf(await signed('2017/18 Q2'))]);
    for (let times = 0; times < 3; times++) await opened.record.revisions(Q2);
    expect(opened.alarms().map(({ head }) => head.hash)).toEqual([first.hash]);
    expect((await aRealPane('approver', device)).alarms().map(({ head }) => head.hash)).toEqual([first.hash]);
  });

  it('keeps the newest head alone while every one is on record', async () => {
    const device = aDevice();
    const pane = await aRealPane('approver', device);
    for (const period of ['2017/18 Q1', '2017/18 Q2', '2017/18 Q3']) {
      pane.witness.receive([actReceiptOf(await signed(period))]);
      await pane.record.revisions(Q2);
    }
    const heads: RecordHead[] = (await aRealPane('approver', device)).checks().map(({ head }) => head);
    expect(heads.map(({ seq }) => seq)).toEqual([3]);
  });

  it('compares each receipt of a workbook, the newest first, and raises nothing for those of other records', async () => {
    const receipts = [await signed('2017/18 Q1'), await signed('2017/18 Q2')].map(actReceiptOf);
    const copied = receipts.map(receipt => ({ ...receipt, record: 'a-test', hash: 'b'.repeat(64) }));
    const pane = await aRealPane();
    pane.witness.learn([...copied, ...receipts]);
    for (let times = 0; times < 4; times++) await pane.record.revisions(Q2);
    expect(pane.checks().map(({ answer }) => answer?.state)).toEqual([
      'other-record',
      'other-record',
      'on-record',
      'on-record',
    ]);
    expect(pane.alarms()).toEqual([]);
  });
});
