import { describe, expect, it } from 'vitest';
import { identityQuestion } from '../../../../../addin/taskpane/actions/identity/identitySentences.ts';
import {
  identityAnswerFor,
  sameIndicatorAnswer,
} from '../../../../../addin/taskpane/signOff/identityAnswers.ts';
import { aPane } from '../../aPane.ts';
import {
  BURGLARY,
  candidateOf,
  identityOf,
  questionsOf,
  RETITLED,
  retitledSession,
  retype,
  rowWithId,
  signedRowTitled,
  summaryOf,
  WHY,
} from './retitledSession.ts';

describe('a row with another title', () => {
  it('is asked about, and nothing is signed off before the answer', async () => {
    const { council, session } = await retitledSession();
    expect(questionsOf(session)).toEqual([BURGLARY]);
    expect(identityQuestion(rowWithId(session, BURGLARY), candidateOf(session))).toBe(
      'Line 39 was “The number of burglary offences (C)” on record. Is it the same indicator?',
    );
    await session.actions.signOff();
    expect(session.said()).toMatch(/^1 row may be an indicator with another title on record\./);
    expect(council.asked).toEqual([]);
    expect(session.store.get().outbox).toEqual([]);
  });

  it('is the same indicator where the officer says so, and the record gets the title that it knows it by', async () => {
    const { model, council, record, session } = await retitledSession();
    await session.actions.answerIdentity([
      sameIndicatorAnswer(rowWithId(session, BURGLARY), candidateOf(session)),
    ]);
    expect(summaryOf(session)).toBe('Matched to the record: 12; retitled: 1');
    await session.actions.signOff();
    expect(session.said()).toContain('is signed off as revision 1');
    expect(signedRowTitled(council, RETITLED)).toMatchObject({
      uid: '2016-17-Q2:39',
      knownAs: 'The number of burglary offences (C)',
    });
    council.network.state = 'away';
    const reopened = aPane(model, record);
    await reopened.actions.loadReport();
    expect(reopened.open().signedOff?.matches).toBe(true);
    council.network.state = 'up';
    await reopened.actions.checkReport();
    expect(reopened.open().signedOff?.matches).toBe(true);
  });

  it('is another indicator that continues it, for a reason, where it is measured differently', async () => {
    const { council, session } = await retitledSession();
    const row = rowWithId(session, BURGLARY);
    expect(identityAnswerFor(row, 'redefined', [candidateOf(session)], ' ')).toBeNull();
    const answer = identityAnswerFor(row, 'redefined', [candidateOf(session)], WHY);
    await session.actions.answerIdentity(answer ? [answer] : []);
    await session.actions.signOff();
    expect(signedRowTitled(council, RETITLED)).toMatchObject({
      uid: '2017-18-Q2:39',
      follows: [{ uid: '2016-17-Q2:39', kind: 'redefined', why: WHY }],
    });
    await session.actions.checkReport();
    expect(session.open().signedOff?.matches).toBe(true);
  });

  it('may combine several indicators, or be a part of one', async () => {
    const { session, older } = await retitledSession();
    const row = rowWithId(session, BURGLARY);
    const [first, second] = older;
    if (!first || !second) throw new Error('Nothing is on record.');
    expect(identityAnswerFor(row, 'merged', [first, second], WHY)).toMatchObject({
      follows: [{ uid: first.uid }, { uid: second.uid }],
    });
    expect(identityAnswerFor(row, 'split', [first, second], WHY)).toMatchObject({
      follows: [{ uid: first.uid, kind: 'split' }],
    });
    expect(identityAnswerFor(row, 'split', [], WHY)).toBeNull();
    expect(identityAnswerFor(row, 'new', [first], '')).toEqual({
      id: BURGLARY,
      title: RETITLED,
      says: 'new',
      follows: [],
    });
  });

  it('is asked about again once its answer is withdrawn', async () => {
    const { session } = await retitledSession();
    await session.actions.answerIdentity([
      sameIndicatorAnswer(rowWithId(session, BURGLARY), candidateOf(session)),
    ]);
    expect(questionsOf(session)).toEqual([]);
    await session.actions.withdrawAnswer(BURGLARY);
    expect(questionsOf(session)).toEqual([BURGLARY]);
  });

  it('that is new can be linked to an indicator that is no longer in the report', async () => {
    const { session, older } = await retitledSession('Domestic break-ins');
    expect(summaryOf(session)).toBe('Matched to the record: 12; new: 1');
    const gone = older.find(({ uid }) => uid === '2016-17-Q2:39');
    if (!gone) throw new Error('Nothing is gone.');
    await session.actions.answerIdentity([sameIndicatorAnswer(rowWithId(session, BURGLARY), gone)]);
    expect(summaryOf(session)).toBe('Matched to the record: 12; retitled: 1');
  });

  it('is asked about again where two rows were matched to one indicator', async () => {
    const { model, session, open } = await retitledSession();
    retype(model, session, '11', 'title', 'The number of burglary offences in shops (C)');
    const two = await open();
    const was = candidateOf(two);
    await two.actions.answerIdentity(
      ['11', BURGLARY].map(id => sameIndicatorAnswer(rowWithId(two, id), was)),
    );
    expect(identityOf(two, '11')).toMatchObject({ state: 'known', uid: was.uid });
    expect(questionsOf(two)).toEqual([BURGLARY]);
  });
});
