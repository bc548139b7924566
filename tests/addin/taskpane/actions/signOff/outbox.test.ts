import { describe, expect, it } from 'vitest';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aDevice } from '../../../excel/aDevice.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { type PaneSession, quarterInSheet, readyPane, withOutturn } from '../../paneSession.ts';

const WHY = { reason: 'error', explanation: 'The wrong column was copied.' } as const;

const theOne = ({ store }: PaneSession) => {
  const [waiting, ...more] = store.get().outbox;
  if (!waiting || more.length > 0) throw new Error('It is not one quarter that waits.');
  return waiting;
};

/** An officer whose sign-off got no answer, and who has closed and reopened the pane. */
async function unanswered(network: 'away' | 'answers-lost' = 'away') {
  const [model, device, council] = [await shortModel(), aDevice(), await aCouncilsRecord({})];
  const before = await readyPane(model, council.record, null, device);
  council.network.state = network;
  await before.actions.signOff();
  council.network.state = 'up';
  const session = aPane(model, council.record, null, device);
  await session.actions.loadReport();
  return { model, device, council, before, session };
}

describe('a quarter that could not be sent', () => {
  it('waits to be sent, and survives a closed pane', async () => {
    const { before, session } = await unanswered();
    expect(before.said()).toContain('cannot be reached');
    expect(before.said()).toContain('waits to be sent');
    expect(theOne(session)).toMatchObject({ quarter: { period: '2017/18 Q2' }, replacement: null });
  });

  it('is mentioned when its officer signs in again', async () => {
    const { session } = await unanswered();
    await session.actions.signOut();
    expect(session.store.get().outbox).toEqual([]);
    await session.actions.signIn();
    expect(session.said()).toBe(
      'Signed in as Performance officer. 1 report waits to be sent: see the Sign off step.',
    );
  });

  it('is sent on request, and the workbook keeps the receipt', async () => {
    const { council, session } = await unanswered();
    await session.actions.sendWaiting(theOne(session));
    expect(session.said()).toBe('2017/18 Q2 is signed off as revision 1. The workbook keeps the receipt.');
    expect(council.held).toHaveLength(1);
    expect(session.store.get().outbox).toEqual([]);
    expect(session.open().signedOff).toMatchObject({ matches: true });
  });

  it('is on record once where it had arrived and only the answer was lost', async () => {
    const { council, session } = await unanswered('answers-lost');
    expect(council.held).toHaveLength(1);
    await session.actions.sendWaiting(theOne(session));
    expect(session.said()).toContain('Nothing was recorded twice');
    expect(council.held).toHaveLength(1);
  });

  it('is never offered to another person, nor sent for them', async () => {
    const { device, council, session } = await unanswered();
    const waiting = theOne(session);
    await council.becomes({ oid: 'another-oid', name: 'Head of service' });
    await session.actions.loadReport();
    expect(session.store.get().outbox).toEqual([]);
    await session.actions.sendWaiting(waiting);
    expect(council.held).toEqual([]);
    await council.becomes({ oid: waiting.oid });
    await session.actions.loadReport();
    expect(theOne(session)).toEqual(waiting);
    expect(device.keys()).toHaveLength(1);
  });

  it('is offered only to somebody who is signed in', async () => {
    const { council, session } = await unanswered();
    council.clock.now += 3_600_000;
    await session.actions.loadReport();
    expect(session.store.get().outbox).toEqual([]);
  });

  it('holds the council’s figures and no token', async () => {
    const { device } = await unanswered();
    const kept = device.keys().map(key => `${key} ${device.recall(key)}`);
    expect(kept.join()).not.toContain('a-token');
  });

  it('is compared with another revision on record, and is recorded as a correction or not at all', async () => {
    const { council, session } = await unanswered();
    council.elsewhere(withOutturn(quarterInSheet(session), '4', '60.0% RED'));
    await session.actions.sendWaiting(theOne(session));
    expect(session.said()).toContain('signed off by Head of service');
    expect(session.store.get().conflict).toMatchObject({ recorded: { receipt: { rev: 1 } } });
    expect(theOne(session)).toBeDefined();

    await session.actions.sendWaitingAsCorrection(WHY);
    expect(council.held.at(-1)).toMatchObject({ correction: WHY, receipt: { rev: 2 } });
    expect(session.store.get()).toMatchObject({ outbox: [], conflict: null });
  });

  it('that meets a void is shown with who voided it and why, and is recorded as a correction of it', async () => {
    const { council, session } = await unanswered();
    council.elsewhere(withOutturn(quarterInSheet(session), '4', '60.0% RED'));
    council.voidElsewhere('It is Q1 again.', 'Director');
    await session.actions.sendWaiting(theOne(session));
    expect(session.said()).toMatch(/was voided by Director on .*nothing was recorded/);
    const { conflict } = session.store.get();
    expect(conflict?.recorded).toMatchObject({ rev: 2, voidReason: 'It is Q1 again.' });
    expect(theOne(session)).toBeDefined();

    await session.actions.sendWaitingAsCorrection(WHY);
    expect(council.held.at(-1)).toMatchObject({ correction: WHY, receipt: { rev: 3 } });
    expect(session.store.get()).toMatchObject({ outbox: [], conflict: null });
  });

  it('is discarded on request, and the workbook stays as it is', async () => {
    const { council, session, device } = await unanswered();
    await session.actions.discardWaiting(theOne(session));
    expect(session.said()).toContain('no longer waits');
    expect(session.store.get().outbox).toEqual([]);
    expect([...device.keys(), ...council.held]).toEqual([]);
  });

  it('is replaced by a later sign-off of the same quarter, so that only one waits', async () => {
    const { council, session } = await unanswered();
    await session.actions.checkReport();
    council.network.state = 'away';
    await session.actions.signOff();
    expect(theOne(session)).toBeDefined();
    council.network.state = 'up';
    await session.actions.signOff();
    expect(session.store.get().outbox).toEqual([]);
    expect(council.held).toHaveLength(1);
  });

  it('says so where the machine cannot save it', async () => {
    const council = await aCouncilsRecord({});
    const device = { ...aDevice(), remember: () => false };
    const session = await readyPane(await shortModel(), council.record, null, device);
    council.network.state = 'away';
    await session.actions.signOff();
    expect(session.said()).toContain('could not save the report to send it later');
    expect(session.store.get().outbox).toEqual([]);
  });

  it('is ignored in a form that another version saved', async () => {
    const { device, session, council } = await unanswered();
    const [key] = device.keys();
    if (!key) throw new Error('Nothing is kept.');
    for (const text of ['{', '[]', '{"as":"sign-off"}']) {
      device.remember(key, text);
      await session.actions.loadReport();
      expect(session.store.get().outbox).toEqual([]);
    }
    expect(council.held).toEqual([]);
  });
});
