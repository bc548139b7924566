import { describe, expect, it } from 'vitest';
import { identityRefusals } from '../../../../../addin/taskpane/actions/identity/words.ts';
import { sameIndicatorAnswer } from '../../../../../addin/taskpane/signOff/identityAnswers.ts';
import { quarterPeriod } from '../../../../../shared/period.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { shortModel } from '../../aPane.ts';
import { inAnotherQuarter, quarterInSheet, readyPane } from '../../paneSession.ts';
import {
  BURGLARY,
  candidateOf,
  identityOf,
  questionsOf,
  retitledSession,
  retype,
  rowWithId,
  summaryOf,
} from './retitledSession.ts';

describe('the indicators of a report', () => {
  it('are new without a question where the council has nothing on record', async () => {
    const council = await aCouncilsRecord({});
    const session = await readyPane(await shortModel(), council.record);
    expect(questionsOf(session)).toEqual([]);
    expect(summaryOf(session)).toBe('New: 13');
    await session.actions.signOff();
    expect(council.held[0]?.body?.indicators[0]).toMatchObject({ uid: '2017-18-Q2:1', lineNo: '1' });
  });

  it('match the record without a question where the titles are the same, and one line counts the others', async () => {
    const { model, session, open } = await retitledSession('The number of burglary offences (C)');
    expect(questionsOf(session)).toEqual([]);
    expect(summaryOf(session)).toBe('Matched to the record: 13');
    retype(model, session, BURGLARY, 'lineNo', '99');
    retype(model, session, '11', 'title', 'Trees planted on verges');
    const renumbered = await open();
    expect(summaryOf(renumbered)).toBe('Matched to the record: 11; renumbered: 1; new: 1');
    expect(identityOf(renumbered, '99')?.uid).toBe('2016-17-Q2:39');
  });

  it('count as no longer in the report where the quarter before still had them, and not where they left long ago', async () => {
    const { model, older, record } = await retitledSession('The number of burglary offences (C)');
    const body = quarterInSheet(await readyPane(await shortModel()));
    const uids = new Map(older.map(({ title, uid }) => [title, uid]));
    const indicators = body.indicators.map(row => ({ ...row, uid: uids.get(row.title) ?? row.uid }));
    const earlier = await aCouncilsRecord({ revisions: [{ body: { ...body, indicators } }] });
    const before = await earlier.record.report({ report: 'corporate', period: quarterPeriod(2017, 2) });
    older.push({ uid: '2007-08-Q1:3', lineNo: '3', title: 'Homes built on brownfield land' });
    retype(model, await readyPane(model), '11', 'title', 'Trees planted on verges');
    const session = await readyPane(model, record, before);
    expect(session.open().indicatorMatches?.basis?.gone).toHaveLength(2);
    expect(summaryOf(session)).toBe('Matched to the record: 12; new: 1; no longer in the report: 1');
  });

  it('are found again in a sheet copied for the next quarter, even without the record', async () => {
    const { model, council, session, open } = await retitledSession();
    await session.actions.answerIdentity([
      sameIndicatorAnswer(rowWithId(session, BURGLARY), candidateOf(session)),
    ]);
    await session.actions.signOff();
    inAnotherQuarter(model);
    council.network.state = 'away';
    const next = await open();
    const [before, since] = [council.held[0]?.body, quarterInSheet(next)];
    expect(since.period).toBe('2017/18 Q3');
    expect(since.indicators.map(({ uid }) => uid)).toEqual(before?.indicators.map(({ uid }) => uid));
  });

  it('of another council’s file do not match our record', async () => {
    const { model, session } = await retitledSession('The number of burglary offences (C)');
    const elsewhere = await aCouncilsRecord({ me: { council: { code: 'E06000001', name: 'Hartlepool' } } });
    const theirs = await readyPane(model, elsewhere.record);
    expect(summaryOf(theirs)).toBe('New: 13');
    expect(summaryOf(session)).toBe('Matched to the record: 13');
  });
});

describe('a quarter while the record cannot be reached', () => {
  it('is not sent while its rows are not matched, and nothing waits to be sent', async () => {
    const council = await aCouncilsRecord({});
    council.network.state = 'away';
    const session = await readyPane(await shortModel(), council.record);
    await session.actions.signOff();
    expect(session.said()).toBe(identityRefusals.notMatched);
    expect(session.store.get().outbox).toEqual([]);
  });

  it('is signed off and waits to be sent where the workbook keeps the matches, even after the pane was closed', async () => {
    const { model, council, record, session } = await retitledSession();
    await session.actions.answerIdentity([
      sameIndicatorAnswer(rowWithId(session, BURGLARY), candidateOf(session)),
    ]);
    council.network.state = 'away';
    const reopened = await readyPane(model, record);
    await reopened.actions.signOff();
    const [waiting] = reopened.store.get().outbox;
    expect(waiting?.quarter.indicators.find(({ lineNo }) => lineNo === BURGLARY)).toMatchObject({
      uid: '2016-17-Q2:39',
      knownAs: 'The number of burglary offences (C)',
    });
  });

  it('is not sent where the workbook does not know a row, since it may be on record', async () => {
    const { model, council, record, session } = await retitledSession('The number of burglary offences (C)');
    council.network.state = 'away';
    retype(model, session, '11', 'title', 'Trees planted on verges');
    const reopened = await readyPane(model, record);
    await reopened.actions.signOff();
    expect(reopened.said()).toBe(identityRefusals.notMatched);
  });

  it('still uses what the record returned earlier in the session', async () => {
    const { model, council, session } = await retitledSession('The number of burglary offences (C)');
    council.network.state = 'away';
    retype(model, session, '11', 'title', 'Trees planted on verges');
    await session.actions.checkReport();
    expect(summaryOf(session)).toBe('Matched to the record: 12; new: 1');
  });
});

describe('what another version left in the workbook', () => {
  it('is ignored', async () => {
    const { model, session, open } = await retitledSession('The number of burglary offences (C)');
    model.settings.set('outturn.identities', [{ council: 'E09000016', rows: 'none' }, 7, null]);
    expect(summaryOf(await open())).toBe(summaryOf(session));
  });
});
