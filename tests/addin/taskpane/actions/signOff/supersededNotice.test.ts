import { describe, expect, it } from 'vitest';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { sampleModel } from '../../aPane.ts';
import { quarterInSheet, readyPane, withOutturn } from '../../paneSession.ts';

const WHY = { reason: 'error', explanation: 'The earlier figures were right.' } as const;

/** A sheet that says what revision 1 said, while somebody else's revision 2 stands. */
async function putBack() {
  const council = await aCouncilsRecord({});
  const sitting = await readyPane(await sampleModel(), council.record);
  await sitting.actions.signOff();
  council.elsewhere(withOutturn(quarterInSheet(sitting), '4', '60.0% RED'));
  return { council, sitting };
}

describe('a sheet that says again what an older revision said', () => {
  it('is told plainly that another stands and by whom, and that nothing was recorded', async () => {
    const { council, sitting } = await putBack();
    sitting.store.set({ step: 'sign-off', onRecord: null });
    await sitting.actions.signOff();
    expect(sitting.store.get().notice?.tone).toBe('warning');
    expect(sitting.said()).toContain(
      'These figures were signed off as revision 1, which was replaced. Revision 2, signed off by Head of service on 22 October 2017.',
    );
    expect(council.held).toHaveLength(2);
  });

  it('is put beside what stands, and signed off as its correction where its officer decides so', async () => {
    const { council, sitting } = await putBack();
    sitting.store.set({ step: 'sign-off', onRecord: null });
    await sitting.actions.signOff();
    const { onRecord, step } = sitting.store.get();
    expect([onRecord?.standing?.receipt.rev, step]).toEqual([2, 'sign-off']);
    await sitting.actions.signOffCorrection(WHY);
    expect(sitting.said()).toContain('2017/18 Q2 is signed off as revision 3.');
    expect(council.held.at(-1)).toMatchObject({ correction: WHY, receipt: { rev: 3 } });
    expect(sitting.open().signedOff).toMatchObject({ receipt: { rev: 3 }, matches: true });
  });

  it('and one whose answer was lost while another signed is told the same when it is sent again', async () => {
    const council = await aCouncilsRecord({});
    const sitting = await readyPane(await sampleModel(), council.record);
    council.network.state = 'answers-lost';
    await sitting.actions.signOff();
    council.network.state = 'up';
    council.elsewhere(withOutturn(quarterInSheet(sitting), '4', '60.0% RED'));
    const [waiting] = sitting.store.get().outbox;
    if (!waiting) throw new Error('Nothing waits to be sent.');
    await sitting.actions.sendWaiting(waiting);
    expect(sitting.said()).toContain('which was replaced. Revision 2');
    expect(sitting.store.get().outbox).toEqual([]);
    expect(sitting.open().signedOff).toBeNull();
  });

  it('is still one receipt and no warning where its own revision stands', async () => {
    const council = await aCouncilsRecord({});
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('was already signed off with the same figures, as revision 1');
  });
});
