import { beforeAll, describe, expect, it } from 'vitest';
import type { CentralRecord } from '../../../../../addin/record/centralRecord.ts';
import { checkedQuarter, sheetQuarter } from '../../../../../addin/taskpane/actions/signOff/sheetQuarter.ts';
import { basesStatements } from '../../../../../addin/taskpane/check/basesStatements.ts';
import type { RecordedReport } from '../../../../../shared/record/contract/reports.ts';
import { type Indicator, printedText } from '../../../../../shared/report.ts';
import { ME, signedInRecord } from '../../../record/fakeRecord.ts';
import { shortModel } from '../../aPane.ts';
import { checkedPane, findingOf, type PaneSession } from '../../paneSession.ts';

let rows: readonly Indicator[];
/** A row whose base is one figure. */
let row: Indicator;

beforeAll(async () => {
  rows = (await checkedPane(await shortModel())).open().report.indicators;
  const found = rows.find(one => /^\d+\.\d%$/.test(printedText(one, 'shortBase')));
  if (!found) throw new Error('The sample has no percentage of last quarter.');
  row = found;
});

/** A record that has the sheet's own bases as the first quarter's outturns, but for these. */
async function recordOf(outturns: Readonly<Record<string, string>> = {}): Promise<CentralRecord> {
  const { record } = await signedInRecord();
  const earlier = {
    receipt: { period: '2017/18 Q1', rev: 2 },
    body: {
      indicators: rows.map(one => ({
        uid: `uid-${one.id}`,
        lineNo: one.lineNo,
        title: one.title,
        polarity: one.polarity,
        texts: { performance: outturns[one.id] ?? printedText(one, 'shortBase'), comment: '' },
      })),
    },
  } as unknown as RecordedReport;
  const indicators = rows.map(({ id, lineNo, title }) => ({ uid: `uid-${id}`, lineNo, title }));
  return {
    ...record,
    signOffState: async (of, asked) => ({
      ...(await record.signOffState(of, asked)),
      indicators,
      earlier: [earlier],
    }),
  };
}

const statementsOf = (session: PaneSession, isSignedIn = true): string[] =>
  basesStatements(session.checked(), isSignedIn);
const codesOf = ({ checked }: PaneSession): string[] =>
  checked().assessment.findings.flatMap(({ code }) => (code.endsWith('base-differs') ? [code] : []));

describe('the earlier figures of the sheet beside the record', () => {
  it('are not compared while nobody is signed in, and the pane says so', async () => {
    const session = await checkedPane(await shortModel());
    expect(codesOf(session)).toEqual([]);
    expect(statementsOf(session, false)).toEqual([
      'Last quarter’s and last year’s figures were not compared with the record. Sign in, then check again.',
    ]);
    expect(statementsOf(session)[0]).toContain('the record was not read');
  });

  it('lead to no finding where they agree, and the pane says what was compared and what was not', async () => {
    const session = await checkedPane(await shortModel(), await recordOf());
    expect(codesOf(session)).toEqual([]);
    const [last, year] = statementsOf(session);
    expect(last).toMatch(/^[1-9]\d* figures of 2017\/18 Q1 compared with the record, revision 2\./);
    expect(year).toBe(
      'The figures of 2016/17 Q2 were not compared with the record, which has no such report.',
    );
  });

  it('are repaired from the record in one click, after which nothing differs', async () => {
    const session = await checkedPane(await shortModel(), await recordOf({ [row.id]: '12.3% GREEN' }));
    expect(codesOf(session)).toEqual(['short-base-differs']);
    await session.actions.applyRepair(findingOf(session, 'short-base-differs', row.id));
    expect(codesOf(session)).toEqual([]);
    const repaired = session.open().report.indicators.find(({ id }) => id === row.id);
    expect(repaired && printedText(repaired, 'shortBase')).toBe('12.3%');
  });

  it('are compared as soon as the Sign off step reads the record', async () => {
    const record = await recordOf({ [row.id]: '12.3%' });
    const signedIn = await checkedPane(await shortModel(), record);
    signedIn.store.set({
      view: { ...signedIn.checked(), open: { ...signedIn.open(), recordedBases: null } },
    });
    await signedIn.actions.refreshRecord();
    expect(codesOf(signedIn)).toEqual(['short-base-differs']);
  });

  it('may have been revised: the reason is signed with what the record has, signed in or not', async () => {
    const model = await shortModel();
    const record = await recordOf({ [row.id]: '12.3%' });
    const session = await checkedPane(model, record);
    const finding = findingOf(session, 'short-base-differs', row.id);
    await session.actions.declareRevised(finding, { reason: 'The source was revised.', by: ME.name });
    expect(findingOf(session, 'short-base-differs', row.id).acknowledgement).toMatchObject({
      reason: '2017/18 Q1, revision 2, has 12.3%. Revised since: The source was revised.',
      by: ME.name,
    });
    const signed = checkedQuarter(session.checked(), { ...ME, roles: ['approver'] });
    const body = signed.indicators.find(({ uid }) => uid === `uid-${row.id}`);
    expect(body?.acknowledgements?.map(({ code }) => code)).toContain('short-base-differs');
    // What the workbook rebuilds without the record, to compare with its receipt.
    expect(sheetQuarter(session.open(), ME.council.code, ME.oid)).toEqual(signed);
  });

  it('is asked about again where the record has a third figure since, and not while it is not read', async () => {
    const model = await shortModel();
    const session = await checkedPane(model, await recordOf({ [row.id]: '12.3%' }));
    const finding = findingOf(session, 'short-base-differs', row.id);
    await session.actions.declareRevised(finding, { reason: 'The source was revised.', by: ME.name });
    const answered = async (record?: CentralRecord) => {
      const { checked } = await checkedPane(model, record);
      return checked().assessment.findings.map(({ code, acknowledgement }) =>
        code === 'short-base-differs' ? acknowledgement !== undefined : null,
      );
    };
    expect(await answered(await recordOf({ [row.id]: '12.3%' }))).toContain(true);
    // With another rating, and with more digits, it is the same figure.
    expect(await answered(await recordOf({ [row.id]: '12.30% RED' }))).toContain(true);
    const again = await answered(await recordOf({ [row.id]: '13.9%' }));
    expect(again).toContain(false);
    expect(again).not.toContain(true);
    const signedOut = await checkedPane(model);
    expect(signedOut.checked().assessment.revisedBases).toHaveLength(1);

    const third = await checkedPane(model, await recordOf({ [row.id]: '13.9%' }));
    const said = { reason: 'Revised again.', by: ME.name };
    await third.actions.declareRevised(findingOf(third, 'short-base-differs', row.id), said);
    expect(findingOf(third, 'short-base-differs', row.id).acknowledgement?.reason).toBe(
      '2017/18 Q1, revision 2, has 13.9%. Revised since: Revised again.',
    );
  });

  it('are compared as soon as the officer signs in on the Check step', async () => {
    const record = await recordOf({ [row.id]: '12.3%' });
    let isIn = false;
    const session = await checkedPane(await shortModel(), {
      ...record,
      person: () => (isIn ? record.person() : null),
      signIn: async () => {
        isIn = true;
        const me = record.person();
        if (!me) throw new Error('Nobody is signed in.');
        return me;
      },
    });
    expect(codesOf(session)).toEqual([]);
    await session.actions.signIn();
    expect(codesOf(session)).toEqual(['short-base-differs']);
    expect(session.said()).toContain('Signed in as');
  });
});
