import { beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../shared/record/contract/indicators.ts';
import { OpenCouncil, OpenReport } from '../../../shared/record/contract/openData.ts';
import { PeriodsPage, RecordedReport } from '../../../shared/record/contract/reports.ts';
import { Headlines, Series } from '../../../shared/record/contract/series.ts';
import { SignOffState } from '../../../shared/record/contract/signOffState.ts';
import { anOutturn, aQuarter } from '../quarters.ts';
import {
  ask,
  behindGuards,
  correct,
  freshRecord,
  get,
  HAVERING_COUNCIL,
  postSignOff,
  revisionsOf,
  send,
  setSetting,
  statusAndType,
} from '../recordHarness.ts';
import { tokenFor } from '../tokens.ts';
import { VOID_WHY, voidQ2 } from './voidedQuarter.ts';

beforeEach(freshRecord);

const HAVERING = `/v1/councils/${HAVERING_COUNCIL.code}`;
const Q2 = `${HAVERING}/reports/corporate/2017-18-Q2`;
const OPEN = `/open/v1/councils/${HAVERING_COUNCIL.code}`;
const OPEN_Q2 = `${OPEN}/reports/corporate/2017-18-Q2`;

const quarter = (period: string, performance: string) =>
  aQuarter({ period, indicators: [anOutturn('1', performance), anOutturn('2', '9')] });
const jsonAt = async (path: string) => (await get(path)).json();
const publish = async (rev: number) =>
  send('PUT', `${revisionsOf('2017/18 Q2')}/${rev}/publication`, undefined, {
    token: await tokenFor('approver'),
  });

/** Q1 with 5, and Q2 with 7. */
async function twoQuarters(): Promise<void> {
  expect((await postSignOff(quarter('2017/18 Q1', '5'))).status).toBe(201);
  expect((await postSignOff(quarter('2017/18 Q2', '7'))).status).toBe(201);
}

/** The periods and figures of the first indicator, in every place where they are read. */
async function figuresRead(query = ''): Promise<Record<string, unknown>> {
  const { points } = History.parse(await jsonAt(`${HAVERING}/indicators/1/history${query}`));
  const { series } = Series.parse(await jsonAt(`${HAVERING}/series?uid=1${query.replace('?', '&')}`));
  const { headlines } = Headlines.parse(await jsonAt(`${HAVERING}/headlines`));
  const csv = await (await get(`${HAVERING}/export.csv`)).text();
  return {
    history: points.map(({ printed }) => printed),
    series: series.flatMap(({ stretches }) =>
      stretches.flatMap(({ points: own }) => own.map(({ printed }) => printed)),
    ),
    headlines: headlines.map(({ period }) => period),
    csv: csv.trim().split('\r\n').slice(1).length,
  };
}

const BOTH = { history: ['5', '7'], series: ['5', '7'], headlines: ['2017/18 Q1', '2017/18 Q2'], csv: 4 };
const ONE = { history: ['5'], series: ['5'], headlines: ['2017/18 Q1'], csv: 2 };

describe('a voided quarter', () => {
  it('is in no history, series, headline or export of figures, and is back once it is signed again', async () => {
    await twoQuarters();
    expect(await figuresRead()).toEqual(BOTH);
    await voidQ2(1);
    expect(await figuresRead()).toEqual(ONE);
    await correct(quarter('2017/18 Q2', '7'), 2);
    expect(await figuresRead()).toEqual(BOTH);
  });

  it('is in what was on record before the day that it was voided', async () => {
    await twoQuarters();
    await voidQ2(1);
    await behindGuards("UPDATE revision SET signed_at = '2026-01-02T03:04:05.678Z' WHERE rev = 1");
    expect(await figuresRead('?as_of=2026-01-02')).toMatchObject({ history: ['5', '7'], series: ['5', '7'] });
    expect(await figuresRead('?as_of=2200-01-01')).toMatchObject({ history: ['5'], series: ['5'] });
  });

  it('has no figure that a later one revised: what counts begins with the next revision', async () => {
    await twoQuarters();
    const firsts = async () => {
      const { series } = Series.parse(await jsonAt(`${HAVERING}/series?uid=1&from=2017-18-Q2`));
      return series[0]?.stretches[0]?.points.map(({ printed, first }) => [printed, first?.printed]);
    };
    await correct(quarter('2017/18 Q2', '8'), 1);
    expect(await firsts()).toEqual([['8', '7']]);
    await voidQ2(2);
    await correct(quarter('2017/18 Q2', '3'), 3);
    expect(await firsts()).toEqual([['3', undefined]]);
    await correct(quarter('2017/18 Q2', '4'), 4);
    expect(await firsts()).toEqual([['4', '3']]);
  });

  it('is not the current report any more, and each revision of it is read as it was signed', async () => {
    await twoQuarters();
    await voidQ2(1);
    const current = await get(Q2);
    expect(current.status).toBe(404);
    expect(await current.json()).toMatchObject({ detail: expect.stringContaining('was voided') });
    const first = RecordedReport.parse(await jsonAt(`${Q2}/revisions/1`));
    expect([first.voided, first.body]).toEqual([true, quarter('2017/18 Q2', '7')]);
    expect(await statusAndType(await get(`${Q2}/revisions/2`))).toBe('404 not-found');
    await correct(quarter('2017/18 Q2', '8'), 2);
    expect(RecordedReport.parse(await jsonAt(Q2))).not.toHaveProperty('voided');
    expect(RecordedReport.parse(await jsonAt(`${Q2}/revisions/3`))).not.toHaveProperty('voided');
    expect(RecordedReport.parse(await jsonAt(`${Q2}/revisions/1`)).voided).toBe(true);
    expect((await get(`${Q2}/compare?from=1&to=3`)).status).toBe(200);
    expect((await get(`${Q2}/compare?from=2&to=3`)).status).toBe(404);
  });

  it('is listed as voided until it is signed again, and tells the Sign off step who voided it and why', async () => {
    await twoQuarters();
    await voidQ2(1);
    const listed = async () =>
      PeriodsPage.parse(await jsonAt(`${HAVERING}/reports/corporate`)).periods.map(({ rev, voided }) => [
        rev,
        voided,
      ]);
    expect(await listed()).toEqual([
      [1, false],
      [2, true],
    ]);
    const state = SignOffState.parse(await jsonAt(`${Q2}/sign-off?earlier=2017-18-Q1`));
    expect([state.recorded, state.earlier.length, state.affects]).toEqual([null, 1, []]);
    expect(state.revisions.map(({ voidReason }) => voidReason)).toEqual([undefined, VOID_WHY]);
    const later = SignOffState.parse(
      await jsonAt(`${HAVERING}/reports/corporate/2017-18-Q3/sign-off?earlier=2017-18-Q2`),
    );
    expect(later.earlier).toEqual([]);
    await correct(quarter('2017/18 Q2', '7'), 2);
    expect(await listed()).toEqual([
      [1, false],
      [3, false],
    ]);
  });

  it('is not published, and an earlier publication answers as before', async () => {
    await twoQuarters();
    const first = await (await publish(1)).json();
    await voidQ2(1);
    expect(await (await publish(1)).json()).toEqual(first);
    await correct(quarter('2017/18 Q2', '8'), 2);
    await voidQ2(3);
    for (const rev of [2, 3, 4]) expect(await statusAndType(await publish(rev)), `${rev}`).toBe('410 voided');
    await correct(quarter('2017/18 Q2', '8'), 4);
    expect((await publish(5)).status).toBe(201);
  });

  it.each(['accessible.xlsx', 'indicators.csv', 'report.html'])('has no %s to publish', async file => {
    await twoQuarters();
    await voidQ2(1);
    expect(await statusAndType(await get(`${Q2}/revisions/1/files/${file}`))).toBe('410 voided');
    expect(await statusAndType(await get(`${Q2}/revisions/2/files/${file}`))).toBe('410 voided');
    await correct(quarter('2017/18 Q2', '8'), 2);
    expect((await get(`${Q2}/revisions/3/files/${file}`)).status).toBe(200);
  });
});

describe('open data of a voided quarter', () => {
  it('says that it no longer counts, also to readers who hold it, until another revision is published', async () => {
    await setSetting('open_data');
    await twoQuarters();
    await publish(1);
    const etag = (await ask(OPEN_Q2)).headers.get('etag') ?? '';
    await voidQ2(1);
    for (const path of [OPEN_Q2, `${OPEN_Q2}/figures.csv`]) {
      for (const known of [etag, '*', '"x"']) {
        const answer = await ask(path, { headers: { 'if-none-match': known } });
        expect(answer.headers.get('etag')).toBeNull();
        expect(await statusAndType(answer), `${path} ${known}`).toBe('410 voided');
      }
      const text = await (await ask(path)).text();
      expect(text).toContain('Ask the council');
      // Neither a figure, nor who voided it, nor why.
      expect(text).not.toMatch(/Head of|oid-|another quarter/);
    }
    expect(OpenCouncil.parse(await (await ask(OPEN)).json()).reports).toEqual([]);
    await correct(quarter('2017/18 Q2', '8'), 2);
    expect(await statusAndType(await ask(OPEN_Q2))).toBe('410 voided');
    await publish(3);
    const { rev, indicators } = OpenReport.parse(await (await ask(OPEN_Q2)).json());
    // Readers were once given another figure.
    expect([rev, indicators[0]?.texts.performance, indicators[0]?.revised]).toEqual([
      3,
      '8',
      ['performance'],
    ]);
    expect(OpenCouncil.parse(await (await ask(OPEN)).json()).reports).toMatchObject([{ rev: 3 }]);
  });

  it('is not found where nothing was published', async () => {
    await setSetting('open_data');
    await twoQuarters();
    await voidQ2(1);
    expect(await statusAndType(await ask(OPEN_Q2))).toBe('404 not-found');
  });
});
