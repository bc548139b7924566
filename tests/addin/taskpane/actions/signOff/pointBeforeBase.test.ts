import { describe, expect, it } from 'vitest';
import { quarterPeriod } from '../../../../../shared/period.ts';
import type { RecordedReport } from '../../../../../shared/record/contract/reports.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { fakeRecord } from '../../../record/fakeRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';
import {
  checkedPane,
  inAnotherQuarter,
  type PaneSession,
  quarterInSheet,
  readyPane,
  withOutturn,
} from '../../paneSession.ts';

/** A sheet for Q3, in a council that has signed Q2, and Q1 with this outturn of line 39, a (C) count. */
async function thirdQuarter(first: string) {
  const model = await shortModel();
  const seen = await readyPane(model);
  const second = quarterInSheet(seen);
  const council = await aCouncilsRecord({ revisions: [{ body: second }] });
  const recorded = await council.record.report({ report: 'corporate', period: quarterPeriod(2017, 2) });
  if (!recorded) throw new Error('Nothing is on record.');
  inAnotherQuarter(model);
  return { model, council, earlier: { ...recorded, body: withOutturn(second, '39', first) } };
}

const shortArrow = ({ checked }: PaneSession) => checked().assessment.judgements.get('39')?.short;

describe('the point before the base of a (C) count', () => {
  it('comes from the record where the sheet does not print it, and is signed', async () => {
    const { model, council, earlier } = await thirdQuarter('300');
    const session = await checkedPane(model, council.record, earlier);
    expect(shortArrow(session)?.why).toMatch(/^515 in Q3 alone against 255 in Q2 alone, /);
    const [row] = quarterInSheet(session).indicators.filter(({ lineNo }) => lineNo === '39');
    expect(row).toMatchObject({ short: shortArrow(session)?.direction, texts: { beforeBase: '300' } });
  });

  it('is not known where nobody is signed in: then the arrow says which figure is missing', async () => {
    const { model } = await thirdQuarter('300');
    const session = await checkedPane(model, fakeRecord().record);
    expect(shortArrow(session)).toMatchObject({ direction: null, reason: 'earlier-point-missing' });
  });

  it('keeps the receipt of the sheet matching after the person has signed out', async () => {
    const { model, earlier } = await thirdQuarter('10');
    // To a record that holds no other quarter the rows are new: they get their ids from this one.
    const { record } = await aCouncilsRecord({});
    const first: RecordedReport = JSON.parse(
      JSON.stringify(earlier).replaceAll('2017-18-Q2:', '2017-18-Q3:'),
    );
    const session = await readyPane(model, record, first);
    await session.actions.signOff();
    expect(quarterInSheet(session).indicators.some(({ texts }) => texts.beforeBase === '10')).toBe(true);
    const away = aPane(model, fakeRecord().record);
    await away.actions.loadReport();
    expect(away.open().signedOff?.matches).toBe(true);
  });

  it('lapses no decision of a person when it becomes known', async () => {
    const { model, council, earlier } = await thirdQuarter('300');
    const away = await readyPane(model, fakeRecord().record);
    const decided = away.checked().assessment.findings.filter(({ acknowledgement }) => acknowledgement);
    const signedIn = await checkedPane(model, council.record, earlier);
    const still = signedIn.checked().assessment.findings.filter(({ acknowledgement }) => acknowledgement);
    expect(still.map(({ code, indicator }) => [code, indicator])).toEqual(
      decided.map(({ code, indicator }) => [code, indicator]),
    );
  });
});
