import { describe, expect, it } from 'vitest';
import { voidedSentence } from '../../../../../addin/taskpane/actions/record/recordSentences.ts';
import { isReceiptVoided, voidOnRecord } from '../../../../../addin/taskpane/state/voidOnRecord.ts';
import { reportSummary } from '../../../../../addin/taskpane/words/reportSummary.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { type PaneSession, quarterInSheet, readyPane } from '../../paneSession.ts';

const FIRST = { report: 'corporate', period: '2017/18 Q2', rev: 1 };
const WHY = { reason: 'error', explanation: 'It was right after all.' } as const;

const voidedAs = (session: PaneSession): string => {
  const voiding = voidOnRecord(session.store.get().onRecord?.revisions ?? []);
  return voiding ? voidedSentence(voiding) : '';
};
const summaryOf = (session: PaneSession): string =>
  reportSummary(session.open(), session.store.get().onRecord);

/** A pane that has signed its quarter off, and shows the record. */
async function signedOffHere() {
  const model = await shortModel();
  const council = await aCouncilsRecord({});
  const session = await readyPane(model, council.record);
  await session.actions.signOff();
  await session.actions.refreshRecord();
  return { model, council, session };
}

describe('an approver', () => {
  it('voids the revision on record with a reason, and the pane says who did it, when, why and what follows', async () => {
    const { council, session } = await signedOffHere();
    expect(isReceiptVoided(session.open(), session.store.get().onRecord)).toBe(false);
    await session.actions.voidRevision(FIRST, 'It is Q1 again.');
    expect(council.asked.at(-1)).toBe('PUT /revisions/1/void');
    expect(session.said()).toBe(
      'Revision 1 of 2017/18 Q2 is voided. It can still be read, and none of its figures count. To replace it, sign off the right sheet as a correction.',
    );
    expect(session.store.get().onRecord?.recorded).toBeNull();
    expect(voidedAs(session)).toBe(
      'Revision 1 was voided by Performance officer on 22 October 2017: It is Q1 again. None of its figures count.',
    );
    expect(isReceiptVoided(session.open(), session.store.get().onRecord)).toBe(true);
    expect(summaryOf(session)).toMatch(/signed off as revision 1, which was voided since\.$/);
    // The receipt stays: it is evidence.
    expect(session.open().signedOff).toMatchObject({ receipt: { rev: 1 }, matches: true });
  });

  it('is told which later reports are compared with what was voided', async () => {
    const row = { period: '2017/18 Q3', base: 'shortBase', uid: '1', lineNo: '1', title: 'Parks' } as const;
    const council = await aCouncilsRecord({ touches: [{ ...row, printed: '66.2%', outturn: null }] });
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    await session.actions.refreshRecord();
    await session.actions.voidRevision(FIRST, 'It is Q1 again.');
    expect(session.said()).toMatch(
      /sign off the right sheet as a correction\. Later reports on record are compared with .*: 2017\/18 Q3 \(1\)\./,
    );
    expect(session.store.get().notice?.tone).toBe('warning');
  });

  it('signs the same figures off again as a correction of the void, and the workbook keeps that receipt', async () => {
    const { council, session } = await signedOffHere();
    await session.actions.voidRevision(FIRST, 'It is Q1 again.');
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toBe('2017/18 Q2 is signed off as revision 3. The workbook keeps the receipt.');
    expect(council.held.at(-1)).toMatchObject({ correction: WHY, receipt: { rev: 3 } });
    expect(voidedAs(session)).toBe('');
    expect(session.open().signedOff).toMatchObject({ receipt: { rev: 3 } });
    expect(isReceiptVoided(session.open(), session.store.get().onRecord)).toBe(false);
    expect(summaryOf(session)).toMatch(/signed off as revision 3\.$/);
  });

  it('is told where another revision came first, and nothing is voided', async () => {
    const { council, session } = await signedOffHere();
    council.elsewhere(quarterInSheet(session), 'Director');
    await session.actions.voidRevision(FIRST, 'It is Q1 again.');
    expect(session.store.get().notice?.tone).not.toBe('success');
    expect(council.held.map(({ body }) => body === null)).toEqual([false, false]);
  });
});

describe('a quarter that somebody else voids', () => {
  it('takes no correction of what was shown, and says by whom it was voided', async () => {
    const { council, session } = await signedOffHere();
    council.voidElsewhere('Of another year.', 'Director');
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toMatch(
      /^The 2017\/18 Q2 on record was voided by Director on .*nothing was recorded/,
    );
    expect(voidedAs(session)).toContain('voided by Director');
  });

  it('is never taken for signed off where the same figures are sent again', async () => {
    const { council, session } = await signedOffHere();
    council.voidElsewhere('Of another year.', 'Director');
    await session.actions.signOff();
    expect(session.said()).toMatch(
      /^These figures were signed off as revision 1 before\. Revision 1 was voided by Director on .*: Of another year\. None of its figures count\. Nothing was recorded\./,
    );
    expect(council.held).toHaveLength(2);
  });

  it('is told as voided in its workbook once the record is read, and not before', async () => {
    const { model, council } = await signedOffHere();
    council.voidElsewhere('Of another year.');
    const reopened = aPane(model, council.record);
    await reopened.actions.loadReport();
    expect(summaryOf(reopened)).toMatch(/signed off as revision 1\.$/);
    await reopened.actions.refreshRecord();
    expect(summaryOf(reopened)).toMatch(/voided since\.$/);
  });
});
