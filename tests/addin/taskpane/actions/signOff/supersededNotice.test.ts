import { describe, expect, it } from 'vitest';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { sampleModel } from '../../aPane.ts';
import { quarterInSheet, readyPane, withOutturn } from '../../paneSession.ts';

const WHY = { reason: 'error', explanation: 'The earlier figures were right.' } as const;

/** A sheet that says what revision 1 said, while somebody else's revision 2 stands. */
async function putBack() {
  const council = await aCouncilsRecord({});
  const session = await readyPane(await sampleModel(), council.record);
  await session.actions.signOff();
  council.elsewhere(withOutturn(quarterInSheet(session), '4', '60.0% RED'));
  return { council, session };
}

describe('a sheet that says again what an older revision said', () => {
  it('is told plainly that another stands and by whom, and that nothing was recorded', async () => {
    const { council, session } = await putBack();
    session.store.set({ step: 'sign-off', onRecord: null });
    await session.actions.signOff();
    expect(session.store.get().notice?.tone).toBe('warning');
    expect(session.said()).toContain(
      'These figures were signed off as revision 1, which was replaced. Revision 2, signed off by Head of service on 22 October 2017.',
    );
    expect(council.held).toHaveLength(2);
  });

  it('is put beside what stands, and signed off as its correction where its officer decides so', async () => {
    const { council, session } = await putBack();
    session.store.set({ step: 'sign-off', onRecord: null });
    await session.actions.signOff();
    const { onRecord, step } = session.store.get();
    expect([onRecord?.standing?.receipt.rev, step]).toEqual([2, 'sign-off']);
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toContain('2017/18 Q2 is signed off as revision 3.');
    expect(council.held.at(-1)).toMatchObject({ correction: WHY, receipt: { rev: 3 } });
    expect(session.open().signedOff).toMatchObject({ receipt: { rev: 3 }, matches: true });
  });

  it('and one whose answer was lost while another signed is told the same when it is sent again', async () => {
    const council = await aCouncilsRecord({});
    const session = await readyPane(await sampleModel(), council.record);
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

  it('is still one receipt and no warning where its own revision stands', async () => {
    const council = await aCouncilsRecord({});
    const session = await readyPane(await sampleModel(), council.record);
    await session.actions.signOff();
    await session.actions.signOff();
    expect(session.said()).toContain('was already signed off with the same figures, as revision 1');
  });
});
