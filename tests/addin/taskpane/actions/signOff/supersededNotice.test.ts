import { describe, expect, it } from 'vitest';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { shortModel } from '../../aPane.ts';
import { quarterInSheet, readyPane, withOutturn } from '../../paneSession.ts';

const WHY = { reason: 'error', explanation: 'The earlier figures were right.' } as const;

/** A sheet with the figures of revision 1, while somebody else's revision 2 is the latest. */
async function putBack() {
  const council = await aCouncilsRecord({});
  const session = await readyPane(await shortModel(), council.record);
  await session.actions.signOff();
  council.elsewhere(withOutturn(quarterInSheet(session), '4', '60.0% RED'));
  return { council, session };
}

describe('a sheet with the figures of an older revision', () => {
  it('names the later revision and its signer, and says that nothing was recorded', async () => {
    const { council, session } = await putBack();
    session.store.set({ step: 'sign-off', onRecord: null });
    await session.actions.signOff();
    expect(session.store.get().notice?.tone).toBe('warning');
    expect(session.said()).toContain(
      'These figures were signed off as revision 1, which was replaced. Revision 2, signed off by Head of service on 22 October 2017.',
    );
    expect(council.held).toHaveLength(2);
  });

  it('is compared with the latest revision, and signed off as its correction where the officer decides so', async () => {
    const { council, session } = await putBack();
    session.store.set({ step: 'sign-off', onRecord: null });
    await session.actions.signOff();
    const { onRecord, step } = session.store.get();
    expect([onRecord?.recorded?.receipt.rev, step]).toEqual([2, 'sign-off']);
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toContain('2017/18 Q2 is signed off as revision 3.');
    expect(council.held.at(-1)).toMatchObject({ correction: WHY, receipt: { rev: 3 } });
    expect(session.open().signedOff).toMatchObject({ receipt: { rev: 3 }, matches: true });
  });

  it('gets the same notice when it is sent again after a lost answer and another sign-off', async () => {
    const council = await aCouncilsRecord({});
    const session = await readyPane(await shortModel(), council.record);
    council.network.state = 'answers-lost';
    await session.actions.signOff();
    council.network.state = 'up';
    council.elsewhere(withOutturn(quarterInSheet(session), '4', '60.0% RED'));
    const [waiting] = session.store.get().outbox;
    if (!waiting) throw new Error('Nothing waits to be sent.');
    await session.actions.sendWaiting(waiting);
    expect(session.said()).toContain('which was replaced. Revision 2');
    expect(session.store.get().outbox).toEqual([]);
    expect(session.open().signedOff).toBeNull();
  });

  it('gets its receipt again without a warning where its own revision is the latest', async () => {
    const council = await aCouncilsRecord({});
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    await session.actions.signOff();
    expect(session.said()).toContain('was already signed off with the same figures, as revision 1');
  });
});
