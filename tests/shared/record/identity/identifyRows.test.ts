import { describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../../shared/period.ts';
import { identifyRows, type KnownIndicators } from '../../../../shared/record/identity/identifyRows.ts';
import type { Identity, ListedIndicator, ReportRow } from '../../../../shared/record/identity/rowIdentity.ts';

const Q2 = quarterPeriod(2017, 2);

const line = (lineNo: string, title: string): ReportRow => ({ id: lineNo, lineNo, title });
const survey = (id: string, title: string): ReportRow => ({ id, lineNo: null, title });
const recorded = (uid: string, lineNo: string | null, title: string): ListedIndicator => ({
  uid,
  lineNo,
  title,
});

const settle = (rows: readonly ReportRow[], known: Partial<KnownIndicators> = {}) =>
  identifyRows(rows, { period: Q2, onRecord: [], kept: [], answers: [], ...known });

/** Of the one row that is asked about. */
function identityOf(row: ReportRow, known: Partial<KnownIndicators>): Identity | undefined {
  return settle([row], known).identities.get(row.id);
}

const uidsOf = (...given: Parameters<typeof settle>): string[] =>
  [...settle(...given).identities.values()].map(({ uid }) => uid);

const BURGLARY = recorded('2016-17-Q2:14', '14', 'The number of burglary offences (C)');
const PARKS = recorded('2016-17-Q2:9', '9', 'Parks with a Green Flag award');

describe('an indicator', () => {
  it('is new where nothing is on record, with a uid of its first quarter and its row', () => {
    const rows = [line('14', 'Burglaries'), survey('P3', 'Satisfied with the parks')];
    const { identities, gone } = settle(rows);
    expect([...identities.values()]).toEqual([
      { state: 'new', uid: '2017-18-Q2:14' },
      { state: 'new', uid: '2017-18-Q2:P3' },
    ]);
    expect(gone).toEqual([]);
  });

  it('is the recorded one with the same wording, apart from spaces, case and punctuation', () => {
    const row = line('14', 'the number of  burglary offences [C]');
    expect(identityOf(row, { onRecord: [PARKS, BURGLARY] })).toEqual({
      state: 'known',
      uid: BURGLARY.uid,
      was: BURGLARY,
    });
  });

  it('stays the same when it is renumbered and another row gets its number', () => {
    const rows = [line('14', PARKS.title), line('9', BURGLARY.title)];
    expect(uidsOf(rows, { onRecord: [PARKS, BURGLARY] })).toEqual([PARKS.uid, BURGLARY.uid]);
  });

  it('is new without a question where neither title nor line number is similar to a recorded one', () => {
    expect(identityOf(line('14', 'Affordable homes built'), { onRecord: [BURGLARY] })).toEqual({
      state: 'new',
      uid: '2017-18-Q2:14',
    });
  });

  it('is asked about where its title is similar to recorded ones, most similar first', () => {
    const within = (weeks: number) => `Major applications decided within ${weeks} weeks`;
    const onRecord = [
      recorded('c', '3', within(13)),
      recorded('a', '1', 'Minor applications decided within 10 days'),
      PARKS,
    ];
    expect(identityOf(line('3', within(10)), { onRecord })).toEqual({
      state: 'asked',
      uid: '2017-18-Q2:3',
      candidates: [onRecord[0], onRecord[1]],
    });
  });

  it('is asked about sooner where the line number is the same', () => {
    const reworded = 'Domestic burglaries that were recorded (C)';
    expect(identityOf(line('14', reworded), { onRecord: [BURGLARY, PARKS] })?.state).toBe('asked');
    expect(identityOf(line('15', reworded), { onRecord: [BURGLARY, PARKS] })?.state).toBe('new');
  });

  it('is listed as gone where only the record has it', () => {
    expect(settle([line('14', BURGLARY.title)], { onRecord: [BURGLARY, PARKS] }).gone).toEqual([PARKS]);
  });

  it('with a title of punctuation alone is not matched to another one', () => {
    expect(identityOf(line('1', '???'), { onRecord: [recorded('a', '1', '!!!')] })?.state).toBe('new');
  });
});

describe('indicators with the same wording', () => {
  const TOTAL = [recorded('a', '5', 'Total'), recorded('b', '6', 'Total')];

  it('are matched by line number, also where one was added or one removed', () => {
    expect(uidsOf([line('6', 'Total'), line('5', 'Total')], { onRecord: TOTAL })).toEqual(['b', 'a']);
    expect(uidsOf([line('6', 'Total')], { onRecord: TOTAL })).toEqual(['b']);
  });

  it('are asked about where their numbers have moved, since each would match its neighbour', () => {
    const { identities } = settle([line('6', 'Total'), line('7', 'Total')], { onRecord: TOTAL });
    expect([...identities.values()].map(({ state }) => state)).toEqual(['asked', 'asked']);
  });

  it('are matched in order where they have no line numbers and there are as many', () => {
    const onRecord = ['P10', 'P2', 'P9'].map(id => recorded(`2016-17-Q2:${id}`, null, 'Satisfied'));
    const rows = ['P1', 'P2', 'P3'].map(id => survey(id, 'Satisfied'));
    expect(uidsOf(rows, { onRecord })).toEqual(['2016-17-Q2:P2', '2016-17-Q2:P9', '2016-17-Q2:P10']);
    const fewer = settle(rows.slice(1), { onRecord });
    expect([...fewer.identities.values()].map(({ state }) => state)).toEqual(['asked', 'asked']);
  });

  it('are not matched by the workbook’s identities where a row was inserted', () => {
    const kept = ['P3', 'P4'].map(id => ({ id, title: 'Satisfied', uid: `2016-17-Q2:${id}` }));
    const onRecord = kept.map(({ uid }) => recorded(uid, null, 'Satisfied'));
    expect(uidsOf([survey('P4', 'Satisfied'), survey('P5', 'Satisfied')], { onRecord, kept })).toEqual([
      '2016-17-Q2:P3',
      '2016-17-Q2:P4',
    ]);
  });
});

describe('what the workbook keeps', () => {
  const row = line('14', BURGLARY.title);

  it('comes before the same wording on record', () => {
    const other = recorded('other', '14', BURGLARY.title);
    const kept = [{ id: '14', title: row.title, uid: BURGLARY.uid }];
    expect(identityOf(row, { onRecord: [other, BURGLARY], kept })?.uid).toBe(BURGLARY.uid);
  });

  it('keeps the uid of an indicator that was never signed', () => {
    const kept = [{ id: '14', title: row.title, uid: '2017-18-Q1:14' }];
    expect(identityOf(row, { onRecord: [PARKS], kept })).toEqual({ state: 'new', uid: '2017-18-Q1:14' });
  });

  it('yields to the record where the indicator was recorded under another uid', () => {
    const kept = [{ id: '14', title: row.title, uid: '2017-18-Q1:14' }];
    expect(identityOf(row, { onRecord: [BURGLARY], kept })?.uid).toBe(BURGLARY.uid);
  });

  it('matches nothing where its uid is now another indicator’s', () => {
    const onRecord = [recorded('2017-18-Q2:14', '14', 'Affordable homes built')];
    const kept = [{ id: '14', title: row.title, uid: '2017-18-Q2:14' }];
    expect(identityOf(row, { onRecord, kept })).toEqual({ state: 'new', uid: '2017-18-Q2:14b' });
  });

  it('still states that two wordings are one indicator, while the record has the wording that was meant', () => {
    const reworded = line('14', 'Burglaries');
    const kept = [{ id: '14', title: 'Burglaries', uid: BURGLARY.uid, knownAs: BURGLARY.title }];
    expect(identityOf(reworded, { onRecord: [BURGLARY], kept })).toMatchObject({ knownAs: BURGLARY.title });
    const since = { ...BURGLARY, title: 'The number of burglaries' };
    expect(identityOf(reworded, { onRecord: [since], kept })?.state).toBe('asked');
  });
});

describe('a person’s answer about a row', () => {
  const row = line('14', 'Burglary offences (homes)');
  const same = {
    id: '14',
    title: row.title,
    says: 'same',
    uid: BURGLARY.uid,
    knownAs: BURGLARY.title,
  } as const;
  const why = 'Homes alone are counted since July.';
  const redefined = {
    id: '14',
    title: row.title,
    says: 'new',
    follows: [{ uid: BURGLARY.uid, kind: 'redefined', why }],
  } as const;

  it('makes it the same indicator with another wording', () => {
    expect(identityOf(row, { onRecord: [BURGLARY], answers: [same] })).toEqual({
      state: 'known',
      uid: BURGLARY.uid,
      knownAs: BURGLARY.title,
      was: BURGLARY,
    });
  });

  it('makes it a new indicator that carries on from the recorded one', () => {
    const { identities, gone } = settle([row], { onRecord: [BURGLARY], answers: [redefined] });
    expect(identities.get('14')).toEqual({ state: 'new', uid: '2017-18-Q2:14', follows: redefined.follows });
    expect(gone).toEqual([]);
  });

  it('is repeated after the quarter is on record', () => {
    const signed = recorded('2017-18-Q2:14', '14', row.title);
    const kept = [{ ...redefined, uid: signed.uid }].map(({ id, title, uid }) => ({ id, title, uid }));
    const known = { onRecord: [BURGLARY, signed], kept, answers: [redefined] };
    expect(identityOf(row, known)).toMatchObject({
      state: 'known',
      uid: signed.uid,
      follows: redefined.follows,
    });
    const elsewhere = {
      onRecord: [BURGLARY, signed],
      current: [{ uid: signed.uid, title: row.title, follows: [...redefined.follows] }],
    };
    expect(identityOf(row, elsewhere)).toMatchObject({ uid: signed.uid, follows: redefined.follows });
  });

  it('lapses when the wording of the row or of the record changes', () => {
    const reworded = line('14', 'Burglary offences in homes');
    expect(identityOf(reworded, { onRecord: [BURGLARY], answers: [same] })?.state).toBe('asked');
    const since = { ...BURGLARY, title: 'Burglary and robbery offences' };
    expect(identityOf(row, { onRecord: [since], answers: [same] })?.state).toBe('asked');
  });

  it('for two rows applies to the first, and the second is asked about again', () => {
    const other = { ...same, id: '15', title: 'Burglary offences (shops)' };
    const rows = [row, line('15', other.title)];
    expect(uidsOf(rows, { onRecord: [BURGLARY], answers: [same, other] })).toEqual([
      BURGLARY.uid,
      '2017-18-Q2:15',
    ]);
    const { identities } = settle(rows, { onRecord: [BURGLARY], answers: [same, other] });
    expect(identities.get('15')).toMatchObject({ state: 'asked', candidates: [BURGLARY] });
  });
});
