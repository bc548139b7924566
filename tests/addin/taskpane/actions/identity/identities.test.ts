import { describe, expect, it } from 'vitest';
import {
  identityQuestion,
  matchSummary,
} from '../../../../../addin/taskpane/actions/identity/identitySentences.ts';
import { matchedRows } from '../../../../../addin/taskpane/actions/identity/matchedRows.ts';
import { identityRefusals } from '../../../../../addin/taskpane/actions/identity/words.ts';
import {
  identityAnswerFor,
  sameIndicatorAnswer,
} from '../../../../../addin/taskpane/signOff/identityAnswers.ts';
import { openIdentityQuestions, rowIdOf } from '../../../../../addin/taskpane/state/paneState.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/memoryModel.ts';
import type { ListedIndicator } from '../../../../../shared/record/identity/rowIdentity.ts';
import type { Indicator } from '../../../../../shared/report.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aDevice } from '../../../aDevice.ts';
import { aPane, sampleModel } from '../../aPane.ts';
import { inAnotherQuarter, type PaneSession, quarterInSheet, readyPane, type } from '../../paneSession.ts';

const BURGLARY = '39';
const REWORDED = 'The number of burglary offences in homes (C)';
const WHY = 'Homes alone are counted since July.';

const rowCalled = ({ open }: PaneSession, id: string): Indicator => {
  const row = open().report.indicators.find(indicator => indicator.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};

/** Types another title, or another line number, in a row. */
function retype(
  model: MemoryWorkbook,
  sitting: PaneSession,
  id: string,
  column: 'title' | 'lineNo',
  text: string,
): void {
  const cell = rowCalled(sitting, id).cells[column];
  if (!cell) throw new Error(`Row ${id} has no ${column}.`);
  type(model, cell, text);
}

/** What the record holds of the sample's indicators, as if an earlier quarter of it had been signed off. */
async function asOnRecord(): Promise<ListedIndicator[]> {
  const { indicators } = quarterInSheet(await readyPane(await sampleModel()));
  return indicators.map(({ uid, lineNo, title }) => ({
    uid: uid.replace('2017-18-Q2', '2016-17-Q2'),
    lineNo,
    title,
  }));
}

/** An officer beside a record that knows the sample's indicators, with the burglaries worded otherwise in the sheet. */
async function reworded(title = REWORDED) {
  const [model, council, older, device] = [
    await sampleModel(),
    await aCouncilsRecord({}),
    await asOnRecord(),
    aDevice(),
  ];
  const record = {
    ...council.record,
    indicators: async (...asked: Parameters<typeof council.record.indicators>) => {
      const signed = await council.record.indicators(...asked);
      const uids = new Set(signed.map(({ uid }) => uid));
      return [...older.filter(({ uid }) => !uids.has(uid)), ...signed];
    },
  };
  retype(model, await readyPane(model), BURGLARY, 'title', title);
  const open = () => readyPane(model, record, null, device);
  return { model, council, record, older, device, open, sitting: await open() };
}

const asked = ({ open }: PaneSession) => {
  const { indicatorMatches } = open();
  return indicatorMatches ? openIdentityQuestions(indicatorMatches) : null;
};
const identityOf = ({ open }: PaneSession, id: string) => open().indicatorMatches?.basis?.identities.get(id);
const signedRow = ({ held }: Awaited<ReturnType<typeof aCouncilsRecord>>, title: string) =>
  held.at(-1)?.body.indicators.find(row => row.title === title);
const toldOf = ({ open }: PaneSession): string => {
  const { report, indicatorMatches, earlier } = open();
  if (!indicatorMatches?.basis) throw new Error('Nothing was settled by the record.');
  return matchSummary(matchedRows(report.indicators, indicatorMatches.basis, earlier));
};
const candidateOf = (sitting: PaneSession): ListedIndicator => {
  const identity = identityOf(sitting, BURGLARY);
  const was = identity?.state === 'asked' ? identity.candidates[0] : undefined;
  if (!was) throw new Error('Nobody is asked about the burglaries.');
  return was;
};

describe('the indicators of a report', () => {
  it('are new without a question in a council that has nothing on record', async () => {
    const council = await aCouncilsRecord({});
    const sitting = await readyPane(await sampleModel(), council.record);
    expect(asked(sitting)).toEqual([]);
    expect(toldOf(sitting)).toBe('New: 66');
    await sitting.actions.signOff();
    expect(council.held[0]?.body.indicators[0]).toMatchObject({ uid: '2017-18-Q2:1', lineNo: '1' });
  });

  it('are those on record without a question where they are worded so, and one quiet line tells of the rest', async () => {
    const { model, sitting, open } = await reworded('The number of burglary offences (C)');
    expect(asked(sitting)).toEqual([]);
    expect(toldOf(sitting)).toBe('Matched to the record: 66');
    retype(model, sitting, BURGLARY, 'lineNo', '99');
    retype(model, sitting, '11', 'title', 'Trees planted on verges');
    const renumbered = await open();
    expect(toldOf(renumbered)).toBe('Matched to the record: 64; renumbered: 1; new: 1');
    expect(identityOf(renumbered, '99')?.uid).toBe('2016-17-Q2:39');
  });

  it('have left the report where the quarter before still had them, and not where they left long ago', async () => {
    const { model, older, record } = await reworded('The number of burglary offences (C)');
    const body = quarterInSheet(await readyPane(await sampleModel()));
    const uids = new Map(older.map(({ title, uid }) => [title, uid]));
    const indicators = body.indicators.map(row => ({ ...row, uid: uids.get(row.title) ?? row.uid }));
    const earlier = await aCouncilsRecord({ revisions: [{ body: { ...body, indicators } }] });
    const before = await earlier.record.report({ startYear: 2017, quarter: 2 });
    older.push({ uid: '2007-08-Q1:3', lineNo: '3', title: 'Homes built on brownfield land' });
    retype(model, await readyPane(model), '11', 'title', 'Trees planted on verges');
    const sitting = await readyPane(model, record, before);
    expect(sitting.open().indicatorMatches?.basis?.gone).toHaveLength(2);
    expect(toldOf(sitting)).toBe('Matched to the record: 65; new: 1; no longer in the report: 1');
  });

  it('are found again in a sheet that was copied for the next quarter, without the record too', async () => {
    const { model, council, sitting, open } = await reworded();
    await sitting.actions.answerIdentity([
      sameIndicatorAnswer(rowCalled(sitting, BURGLARY), candidateOf(sitting)),
    ]);
    await sitting.actions.signOff();
    inAnotherQuarter(model);
    council.network.state = 'away';
    const next = await open();
    const [before, since] = [council.held[0]?.body, quarterInSheet(next)];
    expect(since.period).toBe('2017/18 Q3');
    expect(since.indicators.map(({ uid }) => uid)).toEqual(before?.indicators.map(({ uid }) => uid));
  });

  it('of another council’s file are not taken for ours', async () => {
    const { model, sitting } = await reworded('The number of burglary offences (C)');
    const elsewhere = await aCouncilsRecord({ me: { council: { code: 'E06000001', name: 'Hartlepool' } } });
    const theirs = await readyPane(model, elsewhere.record);
    expect(toldOf(theirs)).toBe('New: 66');
    expect(toldOf(sitting)).toBe('Matched to the record: 66');
  });
});

describe('a row that is worded otherwise', () => {
  it('is asked about, and nothing is signed before it is answered', async () => {
    const { council, sitting } = await reworded();
    expect(asked(sitting)).toEqual([BURGLARY]);
    expect(identityQuestion(rowCalled(sitting, BURGLARY), candidateOf(sitting))).toBe(
      'Line 39 was “The number of burglary offences (C)” on record. Is it the same indicator?',
    );
    await sitting.actions.signOff();
    expect(sitting.said()).toMatch(/^1 row may be an indicator that has another title on record\./);
    expect(council.asked).toEqual([]);
    expect(sitting.store.get().outbox).toEqual([]);
  });

  it('is the same indicator where the officer says so: the record is told under which words it knew it', async () => {
    const { model, council, record, sitting } = await reworded();
    await sitting.actions.answerIdentity([
      sameIndicatorAnswer(rowCalled(sitting, BURGLARY), candidateOf(sitting)),
    ]);
    expect(toldOf(sitting)).toBe('Matched to the record: 65; retitled: 1');
    await sitting.actions.signOff();
    expect(sitting.said()).toContain('is signed off as revision 1');
    expect(signedRow(council, REWORDED)).toMatchObject({
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

  it('is another indicator that carries on from it, for a reason, where it is measured otherwise', async () => {
    const { council, sitting } = await reworded();
    const row = rowCalled(sitting, BURGLARY);
    expect(identityAnswerFor(row, 'redefined', [candidateOf(sitting)], ' ')).toBeNull();
    const answer = identityAnswerFor(row, 'redefined', [candidateOf(sitting)], WHY);
    await sitting.actions.answerIdentity(answer ? [answer] : []);
    await sitting.actions.signOff();
    expect(signedRow(council, REWORDED)).toMatchObject({
      uid: '2017-18-Q2:39',
      follows: [{ uid: '2016-17-Q2:39', kind: 'redefined', why: WHY }],
    });
    await sitting.actions.checkReport();
    expect(sitting.open().signedOff?.matches).toBe(true);
  });

  it('may be made of several, and a part of one', async () => {
    const { sitting, older } = await reworded();
    const row = rowCalled(sitting, BURGLARY);
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
      title: REWORDED,
      says: 'new',
      follows: [],
    });
  });

  it('may be asked about again', async () => {
    const { sitting } = await reworded();
    await sitting.actions.answerIdentity([
      sameIndicatorAnswer(rowCalled(sitting, BURGLARY), candidateOf(sitting)),
    ]);
    expect(asked(sitting)).toEqual([]);
    await sitting.actions.withdrawAnswer(BURGLARY);
    expect(asked(sitting)).toEqual([BURGLARY]);
  });

  it('and new may still be tied to one that is no longer in the report', async () => {
    const { sitting, older } = await reworded('Domestic break-ins');
    expect(toldOf(sitting)).toBe('Matched to the record: 65; new: 1');
    const gone = older.find(({ uid }) => uid === '2016-17-Q2:39');
    if (!gone) throw new Error('Nothing is gone.');
    await sitting.actions.answerIdentity([sameIndicatorAnswer(rowCalled(sitting, BURGLARY), gone)]);
    expect(toldOf(sitting)).toBe('Matched to the record: 65; retitled: 1');
  });

  it('is asked about once more where two rows were said to be one indicator', async () => {
    const { model, sitting, open } = await reworded();
    retype(model, sitting, '11', 'title', 'The number of burglary offences in shops (C)');
    const two = await open();
    const was = candidateOf(two);
    await two.actions.answerIdentity(
      ['11', BURGLARY].map(id => sameIndicatorAnswer(rowCalled(two, id), was)),
    );
    expect(identityOf(two, '11')).toMatchObject({ state: 'known', uid: was.uid });
    expect(asked(two)).toEqual([BURGLARY]);
  });
});

describe('a quarter while the record is away', () => {
  it('is not sent where nobody could say yet which indicators its rows are, and nothing waits', async () => {
    const council = await aCouncilsRecord({});
    council.network.state = 'away';
    const sitting = await readyPane(await sampleModel(), council.record);
    await sitting.actions.signOff();
    expect(sitting.said()).toBe(identityRefusals.notMatched);
    expect(sitting.store.get().outbox).toEqual([]);
  });

  it('is signed and waits where the workbook keeps it, also after the pane was closed', async () => {
    const { model, council, record, sitting } = await reworded();
    await sitting.actions.answerIdentity([
      sameIndicatorAnswer(rowCalled(sitting, BURGLARY), candidateOf(sitting)),
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

  it('is held where a row is none that the workbook keeps: it may be on record', async () => {
    const { model, council, record, sitting } = await reworded('The number of burglary offences (C)');
    council.network.state = 'away';
    retype(model, sitting, '11', 'title', 'Trees planted on verges');
    const reopened = await readyPane(model, record);
    await reopened.actions.signOff();
    expect(reopened.said()).toBe(identityRefusals.notMatched);
  });

  it('still goes by what the record told in this sitting', async () => {
    const { model, council, sitting } = await reworded('The number of burglary offences (C)');
    council.network.state = 'away';
    retype(model, sitting, '11', 'title', 'Trees planted on verges');
    await sitting.actions.checkReport();
    expect(toldOf(sitting)).toBe('Matched to the record: 65; new: 1');
  });
});

describe('a quarter that somebody else signed off meanwhile', () => {
  it('under other words is asked about before it is signed here', async () => {
    const { council, sitting } = await reworded('The number of burglary offences (C)');
    const theirs = quarterInSheet(sitting);
    const indicators = theirs.indicators.map(row =>
      row.lineNo === BURGLARY ? { ...row, title: 'Burglary offences, all kinds', knownAs: row.title } : row,
    );
    council.elsewhere({ ...theirs, indicators });
    await sitting.actions.signOff();
    expect(sitting.said()).toMatch(/^1 row may be an indicator/);
    expect(council.held).toHaveLength(1);
  });

  it('is said here as it was said there, so that a workbook which says the same keeps its receipt', async () => {
    const { model, council, record, sitting } = await reworded();
    await sitting.actions.answerIdentity([
      sameIndicatorAnswer(rowCalled(sitting, BURGLARY), candidateOf(sitting)),
    ]);
    await sitting.actions.signOff();
    // The same sheet on another machine, whose copy was made before anything was answered.
    model.settings.delete('outturn.identities');
    model.settings.delete('outturn.receipts');
    const other = await readyPane(model, record);
    expect(asked(other)).toEqual([]);
    await other.actions.refreshRecord();
    await other.actions.keepCurrentReceipt();
    expect(other.said()).toContain('The workbook keeps the receipt.');
    expect(quarterInSheet(other)).toEqual(council.held[0]?.body);
  });
});

describe('what the record holds', () => {
  it('is laid beside the row that is the same indicator, though its number is another’s by now', async () => {
    const { sitting } = await reworded('The number of burglary offences (C)');
    expect(rowIdOf(sitting.open(), '2016-17-Q2:39')).toBe(BURGLARY);
    expect(rowIdOf(sitting.open(), BURGLARY)).toBeNull();
  });

  it('of the quarter before is laid beside it too, and what is gone is named as people knew it', async () => {
    const { model, record, sitting } = await reworded();
    await sitting.actions.answerIdentity([
      sameIndicatorAnswer(rowCalled(sitting, BURGLARY), candidateOf(sitting)),
    ]);
    const [first, ...rest] = quarterInSheet(sitting).indicators;
    if (!first) throw new Error('The sample has no indicators.');
    const ended = { ...first, uid: '2016-17-Q2:gone', lineNo: '7', title: 'Homes built' };
    const unchanged = rest.map(row => (row.lineNo === BURGLARY ? { ...row, title: 'Burglaries' } : row));
    const body = { ...quarterInSheet(sitting), indicators: [ended, first, ...unchanged] };
    const earlier = await aCouncilsRecord({ revisions: [{ body }] });
    const before = await earlier.record.report({ startYear: 2017, quarter: 2 });
    const next = await readyPane(model, record, before);
    const told = (code: string) => next.checked().assessment.findings.filter(found => found.code === code);
    expect(told('indicator-gone').map(({ message }) => message)).toEqual([
      '"Homes built" was reported last quarter as 7, and is not in this report. Put it back, or tell readers why it has ended.',
    ]);
    expect(told('comment-unchanged').map(({ indicator }) => indicator)).toContain(BURGLARY);
  });

  it('is left to nobody else once its reader signs out', async () => {
    const { sitting } = await reworded();
    sitting.actions.signOut();
    expect(sitting.open().indicatorMatches).toBeNull();
  });

  it('of links is told where an approver makes one, or takes it back', async () => {
    const { model, record } = await reworded();
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
    const sitting = await readyPane(model, { ...record, link });
    await sitting.actions.linkOnRecord('new', { old: 'old', kind: 'renamed', why: WHY });
    expect(sitting.said()).toBe('The two indicators are linked on record.');
    await sitting.actions.linkOnRecord('new', { old: 'old', kind: null, why: WHY });
    expect(sitting.said()).toBe('The link between the two indicators is removed.');
    expect(linked).toEqual([
      ['new', 'old', 'renamed'],
      ['new', 'old', null],
    ]);
    expect(sitting.store.get().lastLink?.kind).toBeNull();
  });
});

describe('what another version left in the workbook', () => {
  it('is passed over', async () => {
    const { model, sitting, open } = await reworded('The number of burglary offences (C)');
    model.settings.set('outturn.identities', [{ council: 'E09000016', rows: 'none' }, 7, null]);
    expect(toldOf(await open())).toBe(toldOf(sitting));
  });
});
