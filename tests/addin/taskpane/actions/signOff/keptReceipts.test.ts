import { describe, expect, it } from 'vitest';
import { isAlarm } from '../../../../../addin/taskpane/actions/witness/paneWitness.ts';
import { alarmSentences } from '../../../../../addin/taskpane/actions/witness/witnessText.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { shortModel } from '../../aPane.ts';
import { acknowledgeAll, readyPane, type } from '../../paneSession.ts';

const kept = async (session: Awaited<ReturnType<typeof readyPane>>) => session.open().signedOff?.receipt;

describe('the receipts that a workbook keeps', () => {
  it('are never replaced where the record answers another one for the same revision', async () => {
    const model = await shortModel();
    const { record, held } = await aCouncilsRecord({});
    const session = await readyPane(model, record);
    await session.actions.signOff();
    const first = await kept(session);
    const [revision] = held;
    if (!revision || !first) throw new Error('Nothing was signed off.');
    revision.receipt = { ...revision.receipt, hash: 'c'.repeat(64) };
    await session.actions.signOff();
    expect(session.said()).toMatch(/another receipt than the workbook keeps.*Show this to your IT officer/);
    expect(await kept(session)).toEqual(first);
    const [alarm] = [...session.store.get().heads.values()].filter(isAlarm);
    expect(alarm?.answer?.onRecord.hash).toBe('c'.repeat(64));
    expect(alarm && alarmSentences(alarm)?.[0]).toMatch(
      /^The record is not what it was when 2017\/18 Q2 was signed off on /,
    );
    // Opened again on another machine: the first receipt, and it is compared again.
    const reopened = await readyPane(model, record);
    expect(await kept(reopened)).toEqual(first);
    expect([...reopened.store.get().heads.values()].map(({ head }) => head.hash)).toEqual([
      first.hash,
      'c'.repeat(64),
    ]);
  });

  it('stay beside the receipt of a correction', async () => {
    const model = await shortModel();
    const { record } = await aCouncilsRecord({});
    const session = await readyPane(model, record);
    await session.actions.signOff();
    await session.actions.refreshRecord();
    const comment = session.open().report.indicators[0]?.cells.comment;
    if (!comment) throw new Error('The first row has no comment.');
    type(model, comment, 'The last ward came in late.');
    await session.actions.checkReport();
    await acknowledgeAll(session);
    await session.actions.signOffCorrection({ reason: 'error', explanation: 'A wrong figure.' });
    const heads = [...(await readyPane(model, record)).store.get().heads.values()];
    expect(heads.map(({ head: { act } }) => act)).toEqual(['sign-off', 'correction']);
  });
});

describe('the receipts of other acts', () => {
  const HASH = 'e'.repeat(64);
  const receipt = {
    council: 'E09000016',
    record: 'havering',
    act: 'link',
    period: null,
    seq: 40,
    hash: HASH,
    at: '2017-11-01T09:00:00.000Z',
  } as const;

  it('move from the machine into the workbook of their period, which knows them on any machine', async () => {
    const model = await shortModel();
    const { record } = await aCouncilsRecord({});
    const session = await readyPane(model, record);
    session.witness.receive([receipt, { ...receipt, act: 'publication', period: '2016/17 Q1', seq: 41 }]);
    await session.actions.refreshRecord();
    const elsewhere = await readyPane(model, record);
    const heads = [...elsewhere.store.get().heads.values()].map(({ head }) => head);
    expect(heads).toEqual([receipt]);
  });

  it('are an alarm at once where the same place of the chain comes with another hash', async () => {
    const session = await readyPane(await shortModel());
    session.witness.receive([receipt]);
    session.witness.receive([{ ...receipt, hash: 'f'.repeat(64) }]);
    const alarms = [...session.store.get().heads.values()].filter(isAlarm);
    expect(alarms.map(({ head, answer }) => [head.hash, answer?.onRecord.hash])).toEqual([
      [HASH, 'f'.repeat(64)],
    ]);
    expect(alarms.map(alarmSentences)[0]?.[0]).toMatch(/when two indicators were linked on 1 November 2017/);
  });
});
