import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receiptIn } from '../../../addin/record/receiptIn.ts';
import { canonicalText } from '../../../shared/record/contract/canonicalText.ts';
import { History } from '../../../shared/record/contract/indicators.ts';
import { Receipt } from '../../../shared/record/contract/reports.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { voidQ2 } from '../acts/voidedQuarter.ts';
import { anIndicator, anOutturn, aQuarter } from '../quarters.ts';
import {
  askedRecord,
  behindGuards,
  correct,
  councilObject,
  evict,
  freshRecord,
  get,
  postSignOff,
} from '../recordHarness.ts';
import {
  exported,
  HAVERING,
  linesOf,
  parsed,
  projection,
  rechained,
  restore,
  verify,
} from './exportedRecord.ts';

beforeEach(freshRecord);

const rows = [anIndicator(), anOutturn('2', '120')];

/** Signed, voided, signed again with another indicator, and voided again; then a later quarter. The receipts. */
async function aVoidedRecord() {
  const renamed = anIndicator({ title: 'Renamed', knownAs: anIndicator().title });
  const replies = [
    await postSignOff(aQuarter({ indicators: rows })),
    await voidQ2(1),
    await correct(aQuarter({ indicators: [renamed, anOutturn('3', '4')] }), 2),
    await voidQ2(3),
    await postSignOff(aQuarter({ period: '2017/18 Q3', indicators: [anOutturn('2', '8')] })),
  ];
  return Promise.all(
    replies.map(async reply => {
      expect(reply.status, await reply.clone().text()).toBe(201);
      return reply.json();
    }),
  );
}

/** The nightly check's fault for the council: null if all is right. */
async function foundAtNight(): Promise<unknown> {
  const logged = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const spy of logged) spy.mockImplementation(() => {});
  const { wrong } = await councilObject().checkNow();
  vi.restoreAllMocks();
  return wrong;
}

describe('the export of a record with voids', () => {
  it('verifies by itself and with the receipt of each act', async () => {
    const replies = await aVoidedRecord();
    const receipts = replies.flatMap(reply => receiptIn(reply) ?? []);
    expect(receipts.map(({ act }) => act)).toEqual(['sign-off', 'void', 'correction', 'void', 'sign-off']);
    const read = { sha256, receipts, checkpoints: [], isSigned: null };
    const verified = await verifyExport(linesOf(await exported()), read);
    expect(verified).toMatchObject({ entries: 5, revisions: 5, receipts: 5 });
    await verify(await exported(), [Receipt.parse(replies[0]), Receipt.parse(replies[2])]);
  });

  it('is right at night, restored into an empty record the same to the byte, and right at night there', async () => {
    await aVoidedRecord();
    expect(await foundAtNight()).toBeNull();
    const text = await exported();
    const before = await projection();
    const history = await (await get(`${HAVERING}/indicators/2/history`)).json();
    await freshRecord();
    await restore(parsed(text));
    expect(await exported()).toBe(text);
    expect(await projection()).toEqual(before);
    expect(await foundAtNight()).toBeNull();
    expect(await (await get(`${HAVERING}/indicators/2/history`)).json()).toEqual(history);
    expect((await voidQ2(3)).status).toBe(200);
    const again = [anIndicator({ knownAs: 'Renamed' }), anOutturn('2', '120')];
    expect((await correct(aQuarter({ indicators: again }), 4)).status).toBe(201);
  });

  it('takes back the words of a voided quarter, and leaves those of a later one as they were', async () => {
    const named = (title: string, knownAs?: string) => [anIndicator({ title, ...(knownAs && { knownAs }) })];
    const { title } = anIndicator();
    const names = async () => {
      const { points } = History.parse(await (await get(`${HAVERING}/indicators/1/history`)).json());
      return points.map(point => `${point.period} ${point.title}`);
    };
    await postSignOff(aQuarter({ period: '2017/18 Q1', indicators: named(title) }));
    await postSignOff(aQuarter({ indicators: named('Wrong', title) }));
    await postSignOff(aQuarter({ period: '2017/18 Q3', indicators: named('Wrong') }));
    await voidQ2(1);
    expect(await names()).toEqual([`2017/18 Q1 ${title}`, '2017/18 Q3 Wrong']);
    expect((await correct(aQuarter({ indicators: named(title) }), 2)).status).toBe(201);
    expect(await names()).toEqual([`2017/18 Q1 ${title}`, `2017/18 Q2 ${title}`, '2017/18 Q3 Wrong']);
    expect(await foundAtNight()).toBeNull();
    const [text, before] = [await exported(), await projection()];
    await freshRecord();
    await restore(parsed(text));
    expect(await projection()).toEqual(before);
  });

  it('keeps the same register in memory and on disk', async () => {
    await aVoidedRecord();
    const kept = await askedRecord().register();
    await evict();
    expect(await askedRecord().register()).toEqual(kept);
  });

  it.each([
    [
      'a voided figure that counts again',
      ['UPDATE outturn SET withdrawn = 0 WHERE rev = 2'],
      /outturn does not match/,
    ],
    ['a withdrawal that was taken away', ['DELETE FROM outturn WHERE rev = 4'], /outturn/],
    ['a void with another body', [`UPDATE revision SET body = '{"voids":9}' WHERE rev = 2`], /2017\/18 Q2/],
    ['a void that became a correction', ["UPDATE revision SET reason = 'error' WHERE rev = 2"], /./],
  ])('is noticed at night with %s', async (_, attack, fault) => {
    await aVoidedRecord();
    await behindGuards(...attack);
    expect(await foundAtNight()).toMatch(fault);
  });

  it('no longer verifies where a void is another thing than it says', async () => {
    await aVoidedRecord();
    const text = await exported();
    const isVoid = (line: Readonly<Record<string, unknown>>) =>
      line.kind === 'revision' && line.reason === 'void';
    const withBody = async (body: string) => {
      const digest = await sha256(body);
      const digests = new Set(
        linesOf(text)
          .map(line => JSON.parse(line))
          .filter(isVoid)
          .map(({ body_sha256 }) => body_sha256),
      );
      return rechained(text, {
        line: line => (isVoid(line) ? { body, body_sha256: digest } : {}),
        entry: said => (digests.has(said.body_sha256) ? { body_sha256: digest } : {}),
      });
    };
    const body = { schema: 2, council: 'E09000016', report: 'corporate', period: '2017/18 Q2', voids: 1 };
    for (const changed of [
      { ...body, voids: 2 },
      { ...body, council: 'E09000030' },
      { ...body, period: '2017/18 Q3' },
      { ...body, report: 'housing' },
      { ...body, extra: 1 },
      aQuarter({ indicators: rows }),
    ]) {
      const told = JSON.stringify(changed);
      await expect(verify(await withBody(canonicalText(changed))), told).rejects.toThrow();
    }
    const asCorrection = await rechained(text, {
      line: line => (isVoid(line) ? { reason: 'error' } : {}),
      entry: said => (said.reason === 'void' ? { reason: 'error' } : {}),
    });
    await expect(verify(asCorrection)).rejects.toThrow();
    const asSigned = await rechained(text, {
      entry: said => (said.act === 'void' ? { act: 'correction' } : {}),
    });
    await expect(verify(asSigned)).rejects.toThrow();
  });
});
