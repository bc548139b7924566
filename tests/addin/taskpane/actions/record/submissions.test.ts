import { describe, expect, it } from 'vitest';
import { isOpenWarning } from '../../../../../shared/checks/finding.ts';
import type { Submission } from '../../../../../shared/record/contract/submissions.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { ME } from '../../../record/fakeRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';
import {
  checkedPane,
  findingOf,
  type PaneSession,
  performanceCell,
  readyPane,
  type,
} from '../../paneSession.ts';

const TWO_PEOPLE = { council: { twoPeople: true } };

const waiting = ({ store }: PaneSession): Submission => {
  const found = store.get().onRecord?.submissions.find(({ state }) => state === 'waiting');
  if (!found) throw new Error('Nothing waits for approval.');
  return found;
};

describe('a quarter of a council that requires two people', () => {
  it('is submitted and not signed off, and no receipt is saved', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    expect(session.said()).toBe('2017/18 Q2 is submitted. It is signed off once an approver approves it.');
    expect(council.asked).toEqual(['POST /submissions']);
    expect(session.open().signedOff).toBeNull();
    expect(waiting(session)).toMatchObject({ submitted_by: 'Performance officer', replaces: 0 });
    await session.actions.signOff();
    expect(session.said()).toContain('Nothing was recorded twice');
  });

  it('is not approved by the person who submitted it', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    await session.actions.approveSubmission(waiting(session));
    expect(session.said()).toBe('The record says second-person-needed.');
    expect(council.held).toEqual([]);
  });

  it('is read and approved by another person, after which the submitter’s workbook can save the receipt', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const model = await shortModel();
    const session = await readyPane(model, council.record);
    await session.actions.signOff();
    await council.becomes({ oid: 'another-oid', name: 'Head of service', roles: ['approver'] });
    const submission = waiting(session);
    await session.actions.readSubmission(submission);
    const { reading } = session.store.get();
    expect(reading?.body.indicators).toHaveLength(13);
    expect(reading?.headline.numbered.GREEN).toBe(5);
    await session.actions.approveSubmission(submission);
    expect(session.said()).toBe('2017/18 Q2 is signed off as revision 1.');
    expect(session.store.get().reading).toBeNull();
    expect(session.open().signedOff).toBeNull();

    await session.actions.keepCurrentReceipt();
    expect(session.open().signedOff).toMatchObject({
      receipt: { rev: 1, signed_by: 'Head of service' },
      matches: true,
    });
  });
});

describe('a workbook whose figures are on record', () => {
  it('takes over the answers that were signed with its receipt, and needs no other', async () => {
    const council = await aCouncilsRecord({});
    const signed = await readyPane(await shortModel(), council.record);
    await signed.actions.signAsNotRated(findingOf(signed, 'outturn-missing', '31'), 'Performance officer');
    await signed.actions.signOff();
    expect(council.held).toHaveLength(1);

    const model = await shortModel();
    // Checked before anybody was signed in, so that the workbook does not know its indicators yet.
    council.record.signOut();
    const session = await checkedPane(model, council.record);
    await session.actions.signIn();
    await session.actions.refreshRecord();
    expect(session.checked().assessment.findings.filter(isOpenWarning)).toHaveLength(5);
    await session.actions.keepCurrentReceipt();
    expect(session.said()).toBe('2017/18 Q2 is signed off. The workbook keeps the receipt.');
    expect(session.open().signedOff).toMatchObject({ receipt: { rev: 1 }, matches: true });
    expect(session.checked().assessment.findings.filter(isOpenWarning)).toEqual([]);
    expect(session.open().decisions.comparators[1]).toMatchObject({ value: 184, by: 'Performance officer' });
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reopened.open().signedOff?.matches).toBe(true);
  });

  it('keeps no receipt where a figure differs', async () => {
    const council = await aCouncilsRecord({});
    const signed = await readyPane(await shortModel(), council.record);
    await signed.actions.signOff();
    const model = await shortModel();
    const session = await checkedPane(model, council.record);
    type(model, performanceCell(session, '4'), '1% GREEN');
    await session.actions.checkReport();
    await session.actions.refreshRecord();
    const { decisions } = session.open();
    await session.actions.keepCurrentReceipt();
    expect(session.said()).toContain('The sheet differs from what was signed');
    expect(session.open().signedOff).toBeNull();
    expect(session.open().decisions).toEqual(decisions);
  });
});

describe('a submission that is sent back', () => {
  async function sentBack(words = 'Line 2 misses the last ward.') {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    await council.becomes({ oid: 'another-oid', name: 'Head of service', roles: ['approver'] });
    await session.actions.refreshRecord();
    await session.actions.sendBackSubmission(waiting(session), words);
    return { council, session };
  }

  it('shows its submitter who sent it back and why, and can then be submitted again unchanged', async () => {
    const { council, session } = await sentBack();
    expect(session.said()).toBe(
      '2017/18 Q2 is sent back. Performance officer can read why on the Sign off step.',
    );
    await council.becomes({ oid: ME.oid, name: ME.name, roles: ['editor', 'approver'] });
    session.store.set({ onRecord: null });

    await session.actions.signOff();
    expect(session.said()).toContain(
      'was submitted with the same figures before. Sent back by Head of service on',
    );
    expect(session.said()).toContain('Line 2 misses the last ward. It was submitted by');
    expect(session.said()).toContain('submit again to send the same figures');
    await session.actions.signOff();
    expect(session.said()).toContain('2017/18 Q2 is submitted.');
    expect(session.store.get().onRecord?.submissions.map(({ state }) => state)).toEqual([
      'returned',
      'waiting',
    ]);
    await session.actions.signOff();
    expect(session.said()).toContain('Nothing was recorded twice');
  });

  it('is withdrawn by its submitter', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    await session.actions.sendBackSubmission(waiting(session), 'A slip.');
    expect(session.said()).toBe('2017/18 Q2 is withdrawn. Change the sheet, then submit it again.');
    expect(session.store.get().onRecord?.submissions).toMatchObject([
      { state: 'returned', returned: { withdrawn: true, reason: 'A slip.' } },
    ]);
  });
});

describe('a person who signs in', () => {
  it('reads what waits for their approval and where, but not what they submitted themselves', async () => {
    const council = await aCouncilsRecord({ me: TWO_PEOPLE });
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    await session.actions.signIn();
    expect(session.said()).toBe('Signed in as Performance officer.');
    await council.becomes({ oid: 'another-oid', name: 'Head of service', roles: ['approver'] });
    await session.actions.signIn();
    expect(session.said()).toContain(
      '2017/18 Q2 waits for your approval. Read what was submitted on the record’s pages',
    );
    await council.becomes({ roles: ['reader'] });
    await session.actions.signIn();
    expect(session.said()).toBe('Signed in as Head of service.');
  });
});

describe('an editor without the role of approver', () => {
  it('submits, even in a council where one person can sign off', async () => {
    const council = await aCouncilsRecord({ me: { roles: ['editor'] } });
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    expect(council.asked).toEqual(['POST /submissions']);
  });
});
