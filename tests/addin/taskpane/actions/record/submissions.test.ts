import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../../../shared/record/contract/submissions.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { ME } from '../../../theRecordAnswers.ts';
import { sampleModel } from '../../aPane.ts';
import { type PaneSession, readyPane } from '../../paneSession.ts';

const TWO_PEOPLE = { council: { twoPeople: true } };

const waiting = ({ store }: PaneSession): Submission => {
  const found = store.get().onRecord?.submissions.find(({ state }) => state === 'waiting');
  if (!found) throw new Error('Nothing waits for approval.');
  return found;
};

describe('a quarter of a council that wants two people', () => {
  it('is submitted and not signed off, and no receipt is kept', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    expect(sitting.said()).toBe('2017/18 Q2 is submitted. It is signed off once an approver approves it.');
    expect(council.asked).toEqual(['POST /submissions']);
    expect(sitting.open().signedOff).toBeNull();
    expect(waiting(sitting)).toMatchObject({ submitted_by: 'Performance officer', replaces: 0 });
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('Nothing was recorded twice');
  });

  it('is not approved by the one who submitted it', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    await sitting.actions.approveSubmission(waiting(sitting));
    expect(sitting.said()).toBe('The record says second-person-needed.');
    expect(council.held).toEqual([]);
  });

  it('is read and approved by another, after which the submitter’s workbook may keep the receipt', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const model = await sampleModel();
    const sitting = await readyPane(model, council.record);
    await sitting.actions.signOff();
    await council.becomes({ oid: 'another-oid', name: 'Head of service', roles: ['approver'] });
    const submission = waiting(sitting);
    await sitting.actions.readSubmission(submission);
    const { reading } = sitting.store.get();
    expect(reading?.body.indicators).toHaveLength(66);
    expect(reading?.headline.numbered.GREEN).toBe(25);
    await sitting.actions.approveSubmission(submission);
    expect(sitting.said()).toBe('2017/18 Q2 is signed off as revision 1.');
    expect(sitting.store.get().reading).toBeNull();
    expect(sitting.open().signedOff).toBeNull();

    await sitting.actions.keepCurrentReceipt();
    expect(sitting.open().signedOff).toMatchObject({
      receipt: { rev: 1, signed_by: 'Head of service' },
      matches: true,
    });
  });
});

describe('a submission that is sent back', () => {
  async function sentBack(words = 'Line 2 misses the last ward.') {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    await council.becomes({ oid: 'another-oid', name: 'Head of service', roles: ['approver'] });
    await sitting.actions.refreshRecord();
    await sitting.actions.sendBackSubmission(waiting(sitting), words);
    return { council, sitting };
  }

  it('is told to its submitter with who and why, and can be sent again as it is once they have seen that', async () => {
    const { council, sitting } = await sentBack();
    expect(sitting.said()).toBe(
      '2017/18 Q2 is sent back. Performance officer can read why on the Sign off step.',
    );
    await council.becomes({ oid: ME.oid, name: ME.name, roles: ['editor', 'approver'] });
    sitting.store.set({ onRecord: null });

    await sitting.actions.signOff();
    expect(sitting.said()).toContain(
      'was submitted with the same figures before. Sent back by Head of service on',
    );
    expect(sitting.said()).toContain('Line 2 misses the last ward. It was submitted by');
    expect(sitting.said()).toContain('submit again to send the same figures');
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('2017/18 Q2 is submitted.');
    expect(sitting.store.get().onRecord?.submissions.map(({ state }) => state)).toEqual([
      'returned',
      'waiting',
    ]);
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('Nothing was recorded twice');
  });

  it('is withdrawn where its submitter does it', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    await sitting.actions.sendBackSubmission(waiting(sitting), 'A slip.');
    expect(sitting.said()).toBe('2017/18 Q2 is withdrawn. Change the sheet, then submit it again.');
    expect(sitting.store.get().onRecord?.submissions).toMatchObject([
      { state: 'returned', returned: { withdrawn: true, reason: 'A slip.' } },
    ]);
  });
});

describe('who signs in', () => {
  it('is told what waits for their approval and where, and nobody of what they submitted themselves', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    await sitting.actions.signIn();
    expect(sitting.said()).toBe('Signed in as Performance officer.');
    await council.becomes({ oid: 'another-oid', name: 'Head of service', roles: ['approver'] });
    await sitting.actions.signIn();
    expect(sitting.said()).toContain(
      '2017/18 Q2 waits for your approval. Read what was submitted on the record’s pages',
    );
    await council.becomes({ roles: ['reader'] });
    await sitting.actions.signIn();
    expect(sitting.said()).toBe('Signed in as Head of service.');
  });
});

describe('an editor who may not approve', () => {
  it('submits, in a council where one person is enough', async () => {
    const council = await aCouncilsRecord({ me: { roles: ['editor'] } });
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    expect(council.asked).toEqual(['POST /submissions']);
  });
});
