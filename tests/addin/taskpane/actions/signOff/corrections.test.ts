import { describe, expect, it } from 'vitest';
import { affectedQuartersSentence } from '../../../../../addin/taskpane/actions/record/recordSentences.ts';
import { cellOf } from '../../../../../addin/taskpane/signOff/quarterChanges.ts';
import { rowIdOf } from '../../../../../addin/taskpane/state/paneState.ts';
import { quarterPeriod } from '../../../../../shared/period.ts';
import { changesBetween } from '../../../../../shared/record/compare/changesBetween.ts';
import type { SignedQuarter } from '../../../../../shared/record/contract/signedQuarter.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { performanceCell, quarterInSheet, readyPane, type, withOutturn } from '../../paneSession.ts';

const WHY = { reason: 'late-data', explanation: 'The figures came on Friday.' } as const;

/** A pane whose quarter somebody else signed off with another outturn for indicator 4. */
async function signedOffElsewhere(more: Partial<Parameters<typeof aCouncilsRecord>[0]> = {}) {
  const model = await shortModel();
  const seen = await readyPane(model);
  const theirs = withOutturn(quarterInSheet(seen), '4', '60.0% RED');
  const council = await aCouncilsRecord({ revisions: [{ body: theirs }], ...more });
  const session = await readyPane(model, council.record);
  return { model, council, session, theirs };
}

/** The answer of the record for a quarter. */
async function asReported(body: SignedQuarter) {
  const council = await aCouncilsRecord({ revisions: [{ body }] });
  const report = await council.record.report({ report: 'corporate', period: quarterPeriod(2017, 2) });
  if (!report) throw new Error('Nothing is on record.');
  return report;
}

describe('a quarter that somebody else signed off', () => {
  it('is shown with its signer and date, figure by figure next to the sheet, and nothing is recorded', async () => {
    const { session, council } = await signedOffElsewhere();
    await session.actions.signOff();
    expect(session.said()).toContain('signed off by Head of service on 21 October 2017');
    const { onRecord } = session.store.get();
    expect(onRecord?.recorded?.receipt).toMatchObject({ rev: 1, signed_by: 'Head of service' });
    if (!onRecord?.recorded) throw new Error('Nothing is on record.');
    const { indicators } = changesBetween(onRecord.recorded.body, quarterInSheet(session));
    expect(indicators.map(({ uid }) => uid)).toEqual(['2017-18-Q2:4']);
    expect(indicators[0]?.fields[0]).toMatchObject({ field: 'performance', before: '60.0% RED' });
    expect(council.held).toHaveLength(1);
    expect(session.open().signedOff).toBeNull();
    expect(session.store.get().outbox).toEqual([]);
  });

  it('is corrected with a reason, the workbook keeps the new receipt, and the affected quarters are named', async () => {
    const touches = [
      {
        period: '2017/18 Q3',
        base: 'shortBase',
        uid: '4',
        lineNo: '4',
        title: 'Indicator 4',
        printed: '60.0%',
        outturn: '64.4%',
      } as const,
    ];
    const { session, council } = await signedOffElsewhere({ touches });
    await session.actions.refreshRecord();
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toBe('2017/18 Q2 is signed off as revision 2. The workbook keeps the receipt.');
    expect(council.held.at(-1)).toMatchObject({ correction: WHY, receipt: { rev: 2 } });
    expect(session.open().signedOff).toMatchObject({ receipt: { rev: 2 }, matches: true });
    const { onRecord, step } = session.store.get();
    expect(affectedQuartersSentence(onRecord?.affects ?? [])).toContain('2017/18 Q3 (4)');
    expect(step).not.toBe('history');
  });

  it('is not corrected by somebody who has not seen the latest revision', async () => {
    const { session, council } = await signedOffElsewhere();
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toContain('Choose Refresh');
    expect(council.asked).toEqual([]);
  });

  it('is not corrected over a third revision that came in between: that one is shown instead', async () => {
    const { session, council, theirs } = await signedOffElsewhere();
    await session.actions.refreshRecord();
    council.elsewhere(withOutturn(theirs, '5', '50.0% RED'), 'Director');
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toContain('revision 2, signed off by Director');
    expect(council.held).toHaveLength(2);
    expect(session.store.get().onRecord?.recorded?.receipt.rev).toBe(2);
  });

  it('is unchanged in a locked quarter, and the officer reads who locked it and why', async () => {
    const lock = {
      report: 'corporate',
      period: '2017/18 Q2',
      locked: true,
      reason: 'The auditors have it.',
      by: 'An administrator',
      at: '2018-01-05T09:00:00.000Z',
    };
    const { session, council } = await signedOffElsewhere({ lock });
    await session.actions.refreshRecord();
    await session.actions.signOffCorrection(WHY);
    expect(session.said()).toBe(
      '2017/18 Q2 was locked by An administrator on 5 January 2018: The auditors have it. Ask an administrator of the record to unlock it. Nothing was recorded.',
    );
    expect(council.held).toHaveLength(1);
    expect(session.store.get().outbox).toEqual([]);
  });
});

describe('a workbook that is reopened', () => {
  it('lists the cells that have changed since its receipt, and a click selects one', async () => {
    const model = await shortModel();
    const { record } = await aCouncilsRecord({});
    const session = await readyPane(model, record);
    await session.actions.signOff();
    const cell = performanceCell(session, '4');
    type(model, cell, '70% GREEN');

    const reopened = aPane(model, record);
    await reopened.actions.loadReport();
    expect(reopened.open().signedOff?.matches).toBe(false);
    await reopened.actions.refreshRecord();
    const recorded = reopened.store.get().onRecord?.recorded;
    if (!recorded) throw new Error('Nothing is on record.');
    const [change] = changesBetween(recorded.body, quarterInSheet(reopened)).indicators;
    if (!change) throw new Error('Nothing differs.');
    const place = cellOf(reopened.open().report, rowIdOf(reopened.open(), change.uid) ?? '', 'performance');
    expect(place).toEqual(cell);
    await reopened.actions.selectCell(cell);
    expect(model.selection).toMatchObject(cell);
  });

  it('still matches its receipt where the quarter before, which caused a finding, is no longer available', async () => {
    const model = await shortModel();
    const seen = await readyPane(model);
    const council = await aCouncilsRecord({ revisions: [] });
    const before = { ...quarterInSheet(seen), period: '2017/18 Q1' };
    const earlier = { ...(await asReported(before)), body: before };
    const session = await readyPane(model, council.record, earlier);
    expect(session.checked().assessment.findings.map(({ code }) => code)).toContain('comment-unchanged');
    await session.actions.signOff();
    expect(session.open().signedOff?.matches).toBe(true);

    const signedOut = aPane(model);
    await signedOut.actions.loadReport();
    expect(signedOut.open().earlier).toBeNull();
    expect(signedOut.open().signedOff?.matches).toBe(true);
    type(model, performanceCell(signedOut, '4'), '70% GREEN');
    await signedOut.actions.loadReport();
    expect(signedOut.open().signedOff?.matches).toBe(false);
  });

  it('keeps the receipt on record where its sheet is equal', async () => {
    const model = await shortModel();
    const seen = await readyPane(model);
    const { record } = await aCouncilsRecord({ revisions: [{ body: quarterInSheet(seen) }] });
    const session = await readyPane(model, record);
    await session.actions.refreshRecord();
    await session.actions.keepCurrentReceipt();
    expect(session.said()).toBe('2017/18 Q2 is signed off. The workbook keeps the receipt.');
    const reopened = aPane(model, record);
    await reopened.actions.loadReport();
    expect(reopened.open().signedOff).toMatchObject({ receipt: { rev: 1 }, matches: true });
  });

  it('keeps no receipt where its sheet differs', async () => {
    const { session } = await signedOffElsewhere();
    await session.actions.refreshRecord();
    await session.actions.keepCurrentReceipt();
    expect(session.said()).toContain('differs from what was signed');
    expect(session.open().signedOff).toBeNull();
  });
});

describe('an officer', () => {
  it('sees the latest revision on signing in on the Sign off step, and it is cleared on signing out', async () => {
    const { session } = await signedOffElsewhere();
    session.actions.signOut();
    session.actions.goToStep('sign-off');
    expect(session.store.get().onRecord).toBeNull();
    await session.actions.signIn();
    expect(session.said()).toBe('Signed in as Performance officer.');
    expect(session.store.get().onRecord?.recorded?.receipt.rev).toBe(1);
    session.actions.signOut();
    expect(session.store.get()).toMatchObject({ onRecord: null, reading: null, conflict: null });
  });
});

describe('a revision', () => {
  it('is marked as published by an approver, with a notice', async () => {
    const { session } = await signedOffElsewhere();
    await session.actions.refreshRecord();
    await session.actions.markPublished({ report: 'corporate', period: '2017/18 Q2', rev: 1 });
    expect(session.said()).toBe('Revision 1 was published on 28 October 2017 by Performance officer.');
    expect(session.store.get().onRecord?.revisions[0]?.published).toMatchObject({ rev: 1 });
  });

  it('is marked for readers from a day on, with a notice that says so', async () => {
    const { session } = await signedOffElsewhere();
    await session.actions.refreshRecord();
    const revision = { report: 'corporate', period: '2017/18 Q2', rev: 1 };
    await session.actions.markPublished(revision, '2017-11-06');
    expect(session.said()).toBe(
      'Revision 1 was marked as published on 28 October 2017 by Performance officer. Readers have it from 6 November 2017.',
    );
  });
});
