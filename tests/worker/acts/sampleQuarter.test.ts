import { beforeEach, describe, expect, it } from 'vitest';
import { isOpenError } from '../../../shared/checks/finding.ts';
import { periodSlug } from '../../../shared/period.ts';
import { History, IndicatorList } from '../../../shared/record/contract/indicators.ts';
import { RecordedReport } from '../../../shared/record/contract/reports.ts';
import { identifyRows } from '../../../shared/record/identity/identifyRows.ts';
import { buildSignedQuarter } from '../../../shared/record/quarter/buildSignedQuarter.ts';
import { assessed, confirmedByName, reportOf } from '../../examples/assessed.ts';
import { freshRecord, get, HAVERING_COUNCIL, postSignOff, provided, rowCounts } from '../recordHarness.ts';
import { APPROVER } from '../tokens.ts';

beforeEach(freshRecord);

/** With each row as the record knows it, for the pane to find by its wording. */
const sampleQuarter = async () => {
  const sample = provided('sample');
  const assessment = assessed(sample, confirmedByName(sample));
  expect(assessment.findings.filter(isOpenError)).toEqual([]);
  const { period, indicators } = reportOf(sample);
  const answer = await get(`/v1/councils/E09000016/indicators?at=${periodSlug(period)}`);
  const { indicators: onRecord } = IndicatorList.parse(await answer.json());
  const { identities } = identifyRows(indicators, { period, onRecord, kept: [], answers: [] });
  return buildSignedQuarter(reportOf(sample), assessment, {
    to: 'corporate',
    council: HAVERING_COUNCIL.code,
    by: APPROVER,
    identities: new Map(
      [...identities].map(([id, identity]) => {
        if (identity.state === 'asked') throw new Error(`Row ${id} would be asked about.`);
        return [id, { uid: identity.uid }];
      }),
    ),
  });
};

const historyOf = async (uid: string): Promise<History> =>
  History.parse(await (await get(`/v1/councils/E09000016/indicators/${uid}/history`)).json());

describe('the sample workbook’s own quarter', () => {
  it('is taken as it is, with the headline that the council published', async () => {
    expect((await postSignOff(await sampleQuarter())).status).toBe(201);
    const report = await get('/v1/councils/E09000016/reports/corporate/2017-18-Q2');
    const { headline } = RecordedReport.parse(await report.json());
    expect(headline.numbered).toMatchObject({ indicators: 48, rated: 35, GREEN: 25, RED: 10 });
    expect(headline.unnumbered).toMatchObject({ indicators: 18, rated: 4, GREEN: 3, RED: 1 });
    expect(
      headline.themes
        .filter(({ theme }) => !theme.startsWith('Perception'))
        .map(({ theme, GREEN, RED, notRated }) => [theme, GREEN, RED, notRated]),
    ).toEqual([
      ['Communities', 9, 4, 6],
      ['Connections', 3, 2, 2],
      ['Opportunities', 4, 2, 5],
      ['Places', 9, 2, 0],
    ]);
    expect(await rowCounts()).toMatchObject({ revision: 1, outturn: 66, indicator: 66 });
  });
});

describe('the two earlier quarters that its bases document', () => {
  it('are taken by the ordinary route, and make a history with it', async () => {
    for (const quarter of provided('earlierQuarters')) expect((await postSignOff(quarter)).status).toBe(201);
    const response = await postSignOff(await sampleQuarter());
    expect(response.status, await response.clone().text()).toBe(201);
    const history = await historyOf('2016-17-Q2:39');
    expect(history.kind).toBe('cumulative');
    expect(history.points.map(({ period, value, quarterAlone }) => [period, value, quarterAlone])).toEqual([
      ['2016/17 Q2', 917, null],
      ['2017/18 Q1', 555, 555],
      ['2017/18 Q2', 1070, 515],
    ]);
    const milestone = await historyOf('2017-18-Q1:22');
    expect(milestone.points.map(({ period, rating }) => [period, rating])).toEqual([
      ['2017/18 Q1', 'GREEN'],
      ['2017/18 Q2', 'RED'],
    ]);
  });

  it('have only a milestone’s rating: their targets are not known', () => {
    for (const { indicators } of provided('earlierQuarters')) {
      expect(indicators).not.toEqual([]);
      const rated = indicators.filter(({ rating }) => rating !== null);
      expect(rated.every(({ texts }) => /track/i.test(texts.performance))).toBe(true);
    }
  });
});
