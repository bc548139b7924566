import { describe, expect, it } from 'vitest';
import { reportSummary } from '../../../../../addin/taskpane/words/reportSummary.ts';
import { a1 } from '../../../../../shared/cells.ts';
import { jsonReply, ME, problemReply, signedInRecord } from '../../../record/fakeRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';
import {
  acknowledgeAll,
  checkedPane,
  findingOf,
  inAnotherQuarter,
  type PaneSession,
  performanceCell,
  readyPane,
  textAt,
  type,
} from '../../paneSession.ts';

/** Answers a sign-off as the Worker does, with a receipt for what it was sent. */
const receiving = (status: 200 | 201) => (request: { init: RequestInit }) => {
  const headers = new Headers(request.init.headers);
  const body = JSON.parse(String(request.init.body)) as { council: string; period: string };
  return jsonReply(status, {
    council: body.council,
    report: 'corporate',
    period: body.period,
    rev: 1,
    record: 'havering',
    seq: 3,
    hash: 'a'.repeat(64),
    body_sha256: headers.get('idempotency-key'),
    signed_at: '2017-10-31T09:00:00.000Z',
    signed_by: ME.name,
  });
};

const reportSummaryOf = (session: PaneSession): string => reportSummary(session.open(), null);

describe('signing off', () => {
  it('is stopped by an open error, and goes on once a named person keeps the figure', async () => {
    const model = await shortModel();
    const { record } = await signedInRecord(receiving(201));
    const session = aPane(model, record);
    await session.actions.loadReport();
    const cell = performanceCell(session, '4');
    type(
      model,
      cell,
      String(textAt(model, cell)).replace(/GREEN|RED/, word => (word === 'RED' ? 'GREEN' : 'RED')),
    );
    await session.actions.checkReport();
    await session.actions.signOff();
    expect(session.said()).toMatch(/^1 error is open\./);
    await session.actions.overrideError(findingOf(session, 'rating-mismatch', '4'), {
      decision: 'keep',
      reason: 'The director decided so.',
      by: ME.name,
    });
    await acknowledgeAll(session);
    await session.actions.signOff();
    expect(session.said()).toBe('2017/18 Q2 is signed off as revision 1. The workbook keeps the receipt.');
    expect(session.open().signedOff).toMatchObject({ receipt: { rev: 1 }, matches: true });
  });

  it('is stopped by a warning that nobody has answered', async () => {
    const { record, sent } = await signedInRecord(receiving(201));
    const session = await checkedPane(await shortModel(), record);
    await session.actions.signOff();
    expect(session.said()).toMatch(/^\d+ warnings need an answer\./);
    expect(sent).toEqual([]);
  });

  it('sends nothing that the officer has not seen: edited cells are checked again first', async () => {
    const model = await shortModel();
    const { record, sent } = await signedInRecord(receiving(201));
    const session = await readyPane(model, record);
    const { cells } = session.open().report.indicators[0] ?? {};
    if (!cells?.comment) throw new Error('The first row has no comment.');
    type(model, cells.comment, 'Another comment.');
    await session.actions.signOff();
    expect(session.said()).toContain(`Changed since the check: ${a1(cells.comment)}.`);
    expect(sent).toEqual([]);
    await session.actions.signOff();
    expect(session.said()).toContain('is signed off as revision 1');
    expect(sent).toHaveLength(1);
  });

  it('leaves a receipt that matches in the reopened workbook, and says where the sheet has changed since', async () => {
    const model = await shortModel();
    const { record } = await signedInRecord(receiving(201));
    const session = await readyPane(model, record);
    await session.actions.signOff();
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reportSummaryOf(reopened)).toContain('signed off as revision 1.');
    type(model, performanceCell(reopened, '4'), '70% GREEN');
    await reopened.actions.loadReport();
    expect(reportSummaryOf(reopened)).toContain('signed off as revision 1, and changed here since.');
  });

  it('leaves a copy of the sheet for another quarter unsigned', async () => {
    const model = await shortModel();
    const { record } = await signedInRecord(receiving(201));
    const session = await readyPane(model, record);
    await session.actions.signOff();
    inAnotherQuarter(model);
    const reopened = aPane(model);
    await reopened.actions.loadReport();
    expect(reportSummaryOf(reopened)).toMatch(/^2017\/18 Q3, .*not signed off\.$/);
  });

  it('loses nothing when the sign-in has expired, and the officer is asked to sign in again', async () => {
    const { record } = await signedInRecord(problemReply('sign-in-needed', 401));
    const session = await readyPane(await shortModel(), record);
    await session.actions.signOff();
    expect(session.store.get()).toMatchObject({ person: null, view: { state: 'checked' } });
    expect(session.open().signedOff).toBeNull();
  });

  it('says when the record cannot be reached, and can be tried again', async () => {
    const { record } = await signedInRecord(new TypeError('Failed to fetch'), receiving(201));
    const session = await readyPane(await shortModel(), record);
    await session.actions.signOff();
    expect(session.said()).toContain('cannot be reached');
    await session.actions.signOff();
    expect(session.said()).toContain('is signed off as revision 1');
  });

  it('says who signed off and when where another sign-off is on record', async () => {
    const current = {
      council: 'E09000016',
      report: 'corporate',
      period: '2017/18 Q2',
      rev: 1,
      record: 'havering',
      seq: 3,
      hash: 'a'.repeat(64),
      body_sha256: 'b'.repeat(64),
      signed_at: '2017-10-31T09:00:00.000Z',
      signed_by: 'Head of service',
    };
    const { record } = await signedInRecord(problemReply('stale', 412, { current }));
    const session = await readyPane(await shortModel(), record);
    await session.actions.signOff();
    expect(session.said()).toContain('signed off by Head of service on 31 October 2017');
    expect(session.open().signedOff).toBeNull();
  });
});
