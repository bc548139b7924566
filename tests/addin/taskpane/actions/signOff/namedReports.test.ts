import { describe, expect, it } from 'vitest';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { shortModel } from '../../aPane.ts';
import { acknowledgeAll, confirmAll, quarterInSheet, readyPane } from '../../paneSession.ts';

/** A workbook whose first sheet was signed off, with a second sheet of the same quarter open. */
async function secondSheet() {
  const model = await shortModel();
  const council = await aCouncilsRecord({});
  const session = await readyPane(model, council.record);
  await session.actions.signOff();
  const [[, cells] = []] = session.open().cells;
  if (!cells) throw new Error('The first sheet has no cells.');
  const size = { rows: cells.values.length, columns: cells.values[0]?.length ?? 0 };
  model.add('Housing').write({ row: 0, column: 0, ...size }, cells.values);
  await session.actions.loadReport();
  const sheet = session.open().sheets.find(({ name }) => name === 'Housing');
  await session.actions.loadReport(sheet?.id);
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
