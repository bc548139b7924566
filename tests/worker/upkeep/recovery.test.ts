import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { recoverySentences } from '../../../addin/taskpane/actions/witness/witnessText.ts';
import { quarterPeriod } from '../../../shared/period.ts';
import { KnownCouncils, Recovered } from '../../../shared/record/contract/operator.ts';
import type { Receipt } from '../../../shared/record/contract/reports.ts';
import { verifyExport } from '../../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../../web/sha256.ts';
import { aDevice } from '../../addin/excel/aDevice.ts';
import {
  ask,
  askedRecord,
  councilObject,
  directoryObject,
  runSqlOf,
  send,
  statusAndType,
} from '../recordHarness.ts';
import { linesOf, parsed } from '../routes/exportedRecord.ts';
import { operatorToken } from '../tokens.ts';
import { aRealPane } from '../witness/realPane.ts';
import {
  brokenDirectory,
  copyInto,
  damagedCouncil,
  exportedNow,
  loggedLines,
  operatorPost,
  RECOVERY_WHY,
  recoverTo,
  recoveryPath,
  signedReceipt,
  signOffIn,
  theCouncil,
} from './damagedCouncil.ts';

describe('a recovery', () => {
  it('gives a damaged council a copy of its record, and says so in its chain, with what was lost', async () => {
    const { backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    expect((await copyInto(copy, backup)).status).toBe(200);
    const reply = await recoverTo(copy);
    expect(reply.status).toBe(200);
    const { record, lost, receipt } = Recovered.parse(await reply.json());
    expect({ record, lost }).toEqual({ record: copy, lost: 1 });
    expect(receipt).toMatchObject({ act: 'recovered', council: theCouncil().code, record: copy, seq: 2 });
    const lines = parsed(await exportedNow());
    expect(lines.find(line => line.kind === 'recovery')).toMatchObject({
      n: 1,
      reason: RECOVERY_WHY.reason,
      from_record: theCouncil().record,
      from_seq: 2,
    });
    expect(await councilObject(copy).checkNow()).toMatchObject({ entries: 2, wrong: null });
    expect((await signOffIn('2017/18 Q2')).status).toBe(201);
    // The former one is kept as it is.
    expect(await runSqlOf(theCouncil().record, 'SELECT count(*) AS n FROM revision')).toEqual([{ n: 2 }]);
  });

  it('is exported and restored like everything else, to the byte', async () => {
    const { backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    await recoverTo(copy);
    await signedReceipt('2017/18 Q2');
    const text = await exportedNow();
    const again = crypto.randomUUID();
    await copyInto(again, parsed(text));
    expect((await recoverTo(again, { although_whole: true })).status).toBe(200);
    const after = linesOf(await exportedNow());
    for (const line of linesOf(text).filter(line => !line.includes('"kind":"end"')))
      expect(after).toContain(line);
    expect(after.filter(line => line.includes('"kind":"recovery"'))).toHaveLength(2);
  });

  it('is in the directory’s chain, and the directory’s night misses no council', async () => {
    const { backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    await recoverTo(copy);
    const listed = await send('GET', '/v1/operator/councils', undefined, { token: await operatorToken() });
    const { councils } = KnownCouncils.parse(await listed.json());
    expect(councils.find(({ code }) => code === theCouncil().code)).toMatchObject({
      record: copy,
      night: null,
    });
    const lines = loggedLines();
    await runInDurableObject(directoryObject(), (_, { storage }) => storage.setAlarm(Date.now() + 1000));
    await runDurableObjectAlarm(directoryObject());
    expect(lines.map(line => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ event: 'councils-checked', councils: 3, wrong: 0 }),
    );
    expect(lines.join()).not.toContain('council-missing');
  });

  it('tells a pane with a later receipt once, in a sentence, and leaves an earlier receipt on record', async () => {
    const { first, second, backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    await recoverTo(copy);
    await signedReceipt('2017/18 Q3');
    const device = aDevice();
    const asked = { report: 'corporate', period: quarterPeriod(2017, 1) };
    const heads = [first, second].map(({ council, record, period, seq, hash, signed_at: at }) => ({
      ...{ council, record, period, seq, hash, at },
      act: 'sign-off' as const,
    }));
    const pane = await aRealPane('reader', device, theCouncil().tid);
    pane.witness.learn(heads);
    for (const _ of heads) await pane.record.revisions(asked);
    expect(pane.checks().map(({ answer }) => answer?.state)).toEqual(['on-record', 'recovered']);
    expect(pane.alarms()).toEqual([]);
    const told = pane.recovery();
    expect(told?.head).toEqual(heads[1]);
    expect(told && recoverySentences(told)?.[0]).toMatch(
      /^The record was brought back from a copy that was made before 2017\/18 Q2 was signed off on /,
    );
    const reopened = await aRealPane('reader', device, theCouncil().tid);
    await reopened.record.revisions(asked);
    expect(reopened.recovery()).toBeNull();
    expect(reopened.checks().map(({ head }) => head)).toEqual([heads[1]]);
  });

  it('does not hide a change of what the copy held', async () => {
    const { first, backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    await recoverTo(copy);
    const admitted = await askedRecord(copy).admit({
      council: theCouncil().code,
      record: copy,
      person: 'oid-reader',
      held: { record: copy, seq: first.seq, hash: 'f'.repeat(64) },
      intended: null,
    });
    expect(admitted.head?.state).toBe('differs');
  });

  it('is named by the verifier for a receipt that is later than the copy', async () => {
    const { first, second, backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    await recoverTo(copy);
    const text = await exportedNow();
    const verify = (receipts: readonly Receipt[]) =>
      verifyExport(linesOf(text), { sha256, receipts, checkpoints: [], isSigned: null });
    expect(await verify([first])).toMatchObject({ receipts: 1 });
    await expect(verify([second])).rejects.toThrow(
      /^The receipt for 2017\/18 Q2, revision 1 is later than the copy from which the record was brought back on /,
    );
    await expect(verify([{ ...first, hash: 'f'.repeat(64) }])).rejects.toThrow(/the record was changed/);
  });

  it('is made where the former record cannot be read at all', async () => {
    await signedReceipt('2017/18 Q1');
    const backup = parsed(await exportedNow());
    await runSqlOf(theCouncil().record, 'DROP TABLE record; DROP TABLE audit');
    loggedLines();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    expect(Recovered.parse(await (await recoverTo(copy)).json())).toMatchObject({ lost: null });
  });

  it('leaves the former record closed to acts of those who still hold its place', async () => {
    const { backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    await recoverTo(copy);
    const act = askedRecord(theCouncil().record).changeSetting({
      council: theCouncil().code,
      name: 'open_data',
      value: true,
      by: { oid: 'oid-admin', name: 'An administrator' },
    });
    await expect(act).rejects.toThrow();
    expect(await runSqlOf(theCouncil().record, 'SELECT count(*) AS n FROM setting')).toEqual([{ n: 0 }]);
  });

  it('refuses a council whose record is whole, unless it is told to, and changes nothing then', async () => {
    await signedReceipt('2017/18 Q1');
    const backup = parsed(await exportedNow());
    loggedLines();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    const refused = await recoverTo(copy);
    expect(await refused.clone().json()).toMatchObject({ detail: expect.stringContaining('is not damaged') });
    expect(await statusAndType(refused)).toBe('422 body-invalid');
    expect((await signOffIn('2017/18 Q2')).status).toBe(201);
    expect((await recoverTo(copy, { although_whole: true })).status).toBe(200);
  });

  it('refuses a reason that nobody can see, a record of a council, and a record without a copy', async () => {
    await damagedCouncil();
    const copy = crypto.randomUUID();
    expect(await statusAndType(await recoverTo(copy, { reason: '\u200B' }))).toBe('422 body-invalid');
    expect(await statusAndType(await recoverTo(theCouncil().record))).toBe('422 body-invalid');
    const none = await recoverTo(copy);
    expect(await none.json()).toMatchObject({ detail: expect.stringContaining('Nothing was restored') });
    expect((await signOffIn('2017/18 Q3')).status).toBe(201);
  });

  it('refuses a copy that is wrong itself, and the council keeps its record', async () => {
    const { backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    await runSqlOf(copy, 'DROP TRIGGER outturn_no_update; UPDATE outturn SET value = 1');
    const refused = await recoverTo(copy);
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('the copy is wrong') });
    expect((await signOffIn('2017/18 Q3')).status).toBe(201);
  });

  it('is made by a repeat where it broke off before the directory was told', async () => {
    const { backup } = await damagedCouncil();
    const copy = crypto.randomUUID();
    await copyInto(copy, backup);
    const broken = await ask(
      recoveryPath(),
      await operatorPost({ record: copy, ...RECOVERY_WHY }),
      brokenDirectory(),
    );
    expect(broken.status).toBe(500);
    expect((await signOffIn('2017/18 Q3')).status).toBe(503);
    expect(Recovered.parse(await (await recoverTo(copy)).json())).toMatchObject({
      lost: 1,
      receipt: { seq: 2 },
    });
    expect((await signOffIn('2017/18 Q3')).status).toBe(201);
  });
});
