import { beforeEach, describe, expect, it } from 'vitest';
import { receiptIn } from '../../../addin/record/receiptIn.ts';
import { quarterPeriod } from '../../../shared/period.ts';
import { type ActReceipt, RecordedActName } from '../../../shared/record/contract/actReceipts.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { sha256Sync } from '../../../worker/store/sqlite/sha256Sync.ts';
import { aQuarter } from '../quarters.ts';
import { firstValue, freshRecord, runSql, send } from '../recordHarness.ts';
import { exported, HAVERING, linesOf, parsed, restore } from '../routes/exportedRecord.ts';
import { tokenFor } from '../tokens.ts';
import { everyAct } from './everyAct.ts';
import { aRealPane } from './realPane.ts';
import { rewritePast } from './rewrittenPast.ts';

beforeEach(freshRecord);

const Q1 = { report: 'corporate', period: quarterPeriod(2017, 1) };

/** A pane on a machine of its own that holds one receipt, after its next request. */
async function paneWith(...receipts: readonly ActReceipt[]) {
  const pane = await aRealPane('reader');
  pane.witness.learn(receipts);
  for (const _ of receipts) await pane.record.revisions(Q1);
  return pane;
}

const verifyWith = async (receipts: readonly ActReceipt[]) =>
  verifyExport(linesOf(await exported()), { sha256, receipts, checkpoints: [], isSigned: null });

describe('the receipt of an act', () => {
  it('is given for every act, with its own entry of the chain, and a repeat answers the same', async () => {
    const receipts = await everyAct();
    // A recovery makes another record (upkeep/recovery.test.ts).
    const { recovered: _, ...acts } = RecordedActName.enum;
    expect([...new Set(receipts.map(({ act }) => act))].sort()).toEqual(Object.values(acts).sort());
    expect(receipts.map(({ seq }) => seq)).toEqual(receipts.map((_, index) => index + 1));
    const chain = await runSql<{ seq: number; hash: string; act: string; at: string }>(
      'SELECT seq, hash, act, at FROM audit ORDER BY seq',
    );
    expect(receipts.map(({ seq, hash, act, at }) => ({ seq, hash, act, at }))).toEqual(chain);
    const token = await tokenFor('approver');
    const again = await send(
      'PUT',
      `${HAVERING}/reports/corporate/2017-18-Q1/revisions/2/publication`,
      undefined,
      {
        token,
      },
    );
    expect(again.status).toBe(200);
    expect(receiptIn(await again.json())).toEqual(receipts.find(({ act }) => act === 'publication'));
  });

  it('is checked by the verifier as that of a sign-off is', async () => {
    const receipts = await everyAct();
    expect(await verifyWith(receipts)).toMatchObject({ receipts: receipts.length });
    const [receipt] = receipts.filter(({ act }) => act === 'publication');
    if (!receipt) throw new Error('Nothing was published.');
    const wrong: readonly Partial<ActReceipt>[] = [
      { hash: 'a'.repeat(64) },
      { seq: 99 },
      { act: 'lock' },
      { at: '2020-01-01T00:00:00.000Z' },
      { period: null },
      { council: 'E09000030' },
    ];
    for (const change of wrong) {
      await expect(verifyWith([{ ...receipt, ...change }]), JSON.stringify(change)).rejects.toThrow(
        /^The receipt for the /,
      );
    }
  });
});

describe('a past that was written again with every digest, hash and guard', () => {
  it('is noticed by a pane that holds any one receipt, whatever its act', async () => {
    const receipts = await everyAct();
    // From the last entry back, so that each receipt is good until its own entry is written again.
    for (const receipt of receipts.toReversed()) {
      expect((await paneWith(receipt)).alarms(), receipt.act).toEqual([]);
      await rewritePast(receipt.seq, said => ({ ...said, actor: 'oid-somebody' }));
      const [alarm] = (await paneWith(receipt)).alarms();
      expect(alarm?.head, receipt.act).toEqual(receipt);
      expect(alarm?.answer?.state).toBe('differs');
    }
  });

  it('is noticed where only a figure of the first quarter changed, which the record itself verifies as right', async () => {
    const receipts = await everyAct();
    const body = String(await firstValue('SELECT body FROM revision WHERE period = 20170303 AND rev = 1'));
    const forged = body.replace('66.2%', '96.2%');
    expect(forged).not.toBe(body);
    const digest = sha256Sync(forged);
    const row = `UPDATE revision SET body = '${forged.replaceAll("'", "''")}', body_sha256 = '${digest}' WHERE period = 20170303 AND rev = 1`;
    await rewritePast(2, said => ({ ...said, body_sha256: digest }), [row]);
    await verifyWith([]);
    for (const receipt of receipts.slice(1)) {
      expect((await paneWith(receipt)).alarms(), receipt.act).toHaveLength(1);
    }
  });

  it('gives no new hash to a pane that signs off again: it keeps its own, and says so', async () => {
    const pane = await aRealPane();
    const first = await pane.record.signOff(aQuarter(), null);
    if (first.state !== 'signed') throw new Error(first.state);
    await rewritePast(1, said => ({ ...said, at: '2020-01-01T00:00:00.000Z' }));
    const again = await pane.record.signOff(aQuarter(), null);
    expect(again).toMatchObject({ state: 'signed', fresh: false });
    expect(pane.alarms().map(({ head }) => head.hash)).toEqual([first.receipt.hash]);
    const reopened = await aRealPane('approver', pane.device);
    expect(reopened.alarms().map(({ head }) => head.hash)).toEqual([first.receipt.hash]);
  });

  it('is not seen in a restored record, a test deployment or a copied workbook', async () => {
    const receipts = await everyAct();
    const lines = parsed(await exported());
    await freshRecord();
    const elsewhere = await everyAct();
    const copied = elsewhere.map(receipt => ({ ...receipt, record: 'a-test-deployment' }));
    await freshRecord();
    await restore(lines);
    const moved = receipts.map(receipt => ({ ...receipt, record: 'before-the-restore' }));
    const pane = await paneWith(...receipts, ...moved, ...copied);
    expect(pane.alarms()).toEqual([]);
    expect(pane.checks().map(({ answer }) => answer?.state)).toEqual([
      ...[...receipts, ...moved].map(() => 'on-record'),
      ...copied.map(() => 'other-record'),
    ]);
  });
});
