import { describe, expect, it } from 'vitest';
import { sameIndicatorAnswer } from '../../../../../addin/taskpane/signOff/identityAnswers.ts';
import { rowIdOf } from '../../../../../addin/taskpane/state/paneState.ts';
import { quarterPeriod } from '../../../../../shared/period.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { quarterInSheet, readyPane } from '../../paneSession.ts';
import { BURGLARY, candidateOf, questionsOf, retitledSession, rowWithId, WHY } from './retitledSession.ts';

describe('a quarter that somebody else signed off in the meantime', () => {
  it('under another title is asked about before this sheet is signed off', async () => {
    const { council, session } = await retitledSession('The number of burglary offences (C)');
    const theirs = quarterInSheet(session);
    const indicators = theirs.indicators.map(row =>
      row.lineNo === BURGLARY ? { ...row, title: 'Burglary offences, all kinds', knownAs: row.title } : row,
    );
    council.elsewhere({ ...theirs, indicators });
    await session.actions.signOff();
    expect(session.said()).toMatch(/^1 row may be an indicator/);
    expect(council.held).toHaveLength(1);
  });

  it('is matched here as it was matched there, so that an equal workbook keeps its receipt', async () => {
    const { model, council, record, session } = await retitledSession();
    await session.actions.answerIdentity([
      sameIndicatorAnswer(rowWithId(session, BURGLARY), candidateOf(session)),
    ]);
    await session.actions.signOff();
    // The same sheet on another machine, whose copy was made before anything was answered.
    model.settings.delete('outturn.identities');
    model.settings.delete('outturn.receipts');
    const other = await readyPane(model, record);
    expect(questionsOf(other)).toEqual([]);
    await other.actions.refreshRecord();
    await other.actions.keepCurrentReceipt();
    expect(other.said()).toContain('The workbook keeps the receipt.');
    expect(quarterInSheet(other)).toEqual(council.held[0]?.body);
  });
});

describe('what the record holds', () => {
  it('is shown next to the row that is the same indicator, even where its old line number now belongs to another', async () => {
    const { session } = await retitledSession('The number of burglary offences (C)');
    expect(rowIdOf(session.open(), '2016-17-Q2:39')).toBe(BURGLARY);
    expect(rowIdOf(session.open(), BURGLARY)).toBeNull();
  });

  it('for the quarter before is compared with it too, and a row that left is named by its old title', async () => {
    const { model, record, session } = await retitledSession();
    await session.actions.answerIdentity([
      sameIndicatorAnswer(rowWithId(session, BURGLARY), candidateOf(session)),
    ]);
    const [first, ...rest] = quarterInSheet(session).indicators;
    if (!first) throw new Error('The sample has no indicators.');
    const ended = { ...first, uid: '2016-17-Q2:gone', lineNo: '7', title: 'Homes built' };
    const unchanged = rest.map(row => (row.lineNo === BURGLARY ? { ...row, title: 'Burglaries' } : row));
    const body = { ...quarterInSheet(session), indicators: [ended, first, ...unchanged] };
    const earlier = await aCouncilsRecord({ revisions: [{ body }] });
    const before = await earlier.record.report({ report: 'corporate', period: quarterPeriod(2017, 2) });
    const next = await readyPane(model, record, before);
    const findingsWith = (code: string) =>
      next.checked().assessment.findings.filter(found => found.code === code);
    expect(findingsWith('indicator-gone').map(({ message }) => message)).toEqual([
      '"Homes built" was reported last quarter as 7, but is not in this report. Put it back, or tell readers why it has ended.',
    ]);
    expect(findingsWith('comment-unchanged').map(({ indicator }) => indicator)).toContain(BURGLARY);
  });

  it('is cleared once its reader signs out', async () => {
    const { session } = await retitledSession();
    session.actions.signOut();
    expect(session.open().indicatorMatches).toBeNull();
  });

  it('confirms that an approver made or removed a link', async () => {
    const { model, record } = await retitledSession();
    const linked: unknown[] = [];
    const link = async (uid: string, { old, kind, why }: Parameters<typeof record.link>[1]) => {
      linked.push([uid, old, kind]);
      return {
        old,
        new: uid,
        kind,
        why,
        linked_by: 'Head of service',
        linked_at: '2017-10-31T09:00:00.000Z',
      };
    };
    const session = await readyPane(model, { ...record, link });
    await session.actions.linkOnRecord('new', { old: 'old', kind: 'renamed', why: WHY });
    expect(session.said()).toBe('The two indicators are linked on record.');
    await session.actions.linkOnRecord('new', { old: 'old', kind: null, why: WHY });
    expect(session.said()).toBe('The link between the two indicators is removed.');
    expect(linked).toEqual([
      ['new', 'old', 'renamed'],
      ['new', 'old', null],
    ]);
    expect(session.store.get().lastLink?.kind).toBeNull();
  });
});
