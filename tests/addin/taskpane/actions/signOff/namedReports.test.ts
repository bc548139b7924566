import { describe, expect, it } from 'vitest';
import type { CentralRecord } from '../../../../../addin/record/centralRecord.ts';
import type { MemoryWorkbook } from '../../../../../addin/workbench/model/memoryWorkbook.ts';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { shortModel } from '../../aPane.ts';
import { acknowledgeAll, confirmAll, quarterInSheet, readyPane } from '../../paneSession.ts';

type Session = Awaited<ReturnType<typeof readyPane>>;

/** A second sheet of the quarter beside the one that was signed off. */
function addHousing(model: MemoryWorkbook, session: Session): void {
  const [[, cells] = []] = session.open().cells;
  if (!cells) throw new Error('The first sheet has no cells.');
  const size = { rows: cells.values.length, columns: cells.values[0]?.length ?? 0 };
  model.add('Housing').write({ row: 0, column: 0, ...size }, cells.values);
}

const namedSheet = (session: Session, name: string) => {
  const sheet = session.open().sheets.find(other => other.name === name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
};

/** A workbook whose first sheet was signed off, with a second sheet of the same quarter open. */
async function secondSheet() {
  const model = await shortModel();
  const council = await aCouncilsRecord({});
  const session = await readyPane(model, council.record);
  await session.actions.signOff();
  addHousing(model, session);
  await session.actions.loadReport();
  await session.actions.loadReport(namedSheet(session, 'Housing').id);
  await session.actions.checkReport();
  await confirmAll(session);
  await acknowledgeAll(session);
  return { ...council, model, session };
}

describe('a second sheet of a quarter that was signed off', () => {
  it('does not replace the first unasked', async () => {
    const { session, held } = await secondSheet();
    expect(session.open().replacesSheet).not.toBeNull();
    await session.actions.signOffCorrection({ reason: 'error', explanation: 'A wrong figure.' });
    expect(session.said()).toMatch(/this sheet would replace it\. Say on the Sign off step which report/);
    expect(held).toHaveLength(1);
  });

  it('is signed off in the report that a person chose, which the workbook keeps for it', async () => {
    const { session, model, record } = await secondSheet();
    expect(quarterInSheet(session).report).toBe('corporate');
    await session.actions.chooseNamedReport('housing');
    expect(session.open().replacesSheet).toBeNull();
    expect(quarterInSheet(session).report).toBe('housing');
    const reopened = await readyPane(model, record);
    await reopened.actions.loadReport(session.open().sheet.id);
    expect(reopened.open().namedReport).toBe('housing');
    const [first] = reopened.open().sheets;
    await reopened.actions.loadReport(first?.id);
    expect(reopened.open().namedReport).toBe('corporate');
    expect(reopened.open().signedOff?.receipt.report).toBe('corporate');
  });

  it('may be the same report, where a person says so', async () => {
    const { session } = await secondSheet();
    await session.actions.chooseNamedReport('corporate');
    expect(session.open().replacesSheet).toBeNull();
  });
});

describe('the next sheet of a quarter that was signed off', () => {
  it('is checked at one click as a report by its own name, and not offered once it is signed off too', async () => {
    const model = await shortModel();
    const council = await aCouncilsRecord({});
    const added: unknown[] = [];
    const addReport: CentralRecord['addReport'] = async report => {
      added.push(report);
      return report;
    };
    const session = await readyPane(model, { ...council.record, addReport });
    await session.actions.signOff();
    const first = session.open().sheet;
    addHousing(model, session);
    await session.actions.loadReport(first.id);
    expect(session.open().copies.map(({ name }) => name)).toEqual(['Housing']);
    expect(session.open().signedCopies).toEqual([]);

    await session.actions.checkAsOwnReport(namedSheet(session, 'Housing'));
    expect(added).toEqual([{ report: 'housing', name: 'Housing' }]);
    expect(session.checked().open).toMatchObject({ namedReport: 'housing', replacesSheet: null });
    expect(session.open().signedCopies).toEqual([first]);
    expect(model.active.name).toBe('Housing');

    await session.actions.checkAsOwnReport(namedSheet(session, 'Housing'));
    expect(added).toHaveLength(1);
  });
});

describe('an indicator that another report of the quarter has on record with another figure', () => {
  it('is a note as soon as the record is read', async () => {
    const council = await aCouncilsRecord({});
    const elsewhere: { report: string; uid: string; performance: string }[] = [];
    const session = await readyPane(await shortModel(), {
      ...council.record,
      signOffState: async (...asked) => {
        const state = await council.record.signOffState(...asked);
        return { ...state, reports: [...state.reports, { report: 'housing', name: 'Homes' }], elsewhere };
      },
    });
    const twice = () =>
      session
        .checked()
        .assessment.findings.flatMap(({ code, severity, message }) =>
          code === 'indicator-twice' ? [`${severity} ${message}`] : [],
        );
    expect(twice()).toEqual([]);
    const [row] = session.open().report.indicators.filter(({ outturn }) => outturn.state === 'measured');
    const identity = row && session.open().indicatorMatches?.rows.get(row.id);
    if (!identity) throw new Error('The row is not matched.');
    elsewhere.push({ report: 'housing', uid: identity.uid, performance: '987654' });
    elsewhere.push({ report: 'housing', uid: '2001-02-Q1:of-another-report', performance: '1' });
    await session.actions.refreshRecord();
    expect(twice()).toHaveLength(1);
    expect(twice()[0]).toMatch(/^note This is .*, and 987,?654 in the report "Homes" of the same quarter\./);
  });
});
