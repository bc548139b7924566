import { describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../../../../addin/excel/excelWorkbook.ts';
import {
  hasAgreedToFormat,
  rememberAgreement,
  withdrawAgreement,
} from '../../../../../addin/taskpane/actions/format/formatAgreement.ts';
import { aPane, type sampleModel, shortModel } from '../../aPane.ts';
import { type PaneSession, sheetOf, snapshot } from '../../paneSession.ts';

async function opened(model: Awaited<ReturnType<typeof sampleModel>>): Promise<PaneSession> {
  const session = aPane(model);
  await session.actions.loadReport();
  return session;
}

describe('"Validate and format report"', () => {
  it('checks, and asks once before it changes how the workbook looks', async () => {
    const model = await shortModel();
    const before = snapshot(model);
    const session = await opened(model);
    await session.actions.validateAndFormat();
    expect(session.checked().changes).toBeGreaterThan(0);
    expect(session.said()).toBe('');
    expect(snapshot(model)).toEqual(before);
  });

  it('formats at the same click once an officer has agreed to it in this workbook, with an undo beside it', async () => {
    const model = await shortModel();
    const before = snapshot(model);
    const first = await opened(model);
    await first.actions.validateAndFormat();
    await first.actions.formatReport();
    await first.actions.restoreFormatting(first.open().sheet.id);
    await first.actions.formatReport();
    // Something is left to format, as after the figures of another quarter were pasted in.
    const sheet = sheetOf(model);
    const body = first.open().report.layout.body;
    sheet.restyle({ ...body, rows: 1 }, { fill: null });

    const session = await opened(model);
    await session.actions.validateAndFormat();
    expect(session.said()).toMatch(/^Formatted: \d/);
    expect(session.checked().changes).toBe(0);
    expect(session.store.get().notice?.undoes).toBe(session.open().sheet.id);
    expect(snapshot(model).contents).toEqual(before.contents);
    await session.actions.validateAndFormat();
    expect(session.said()).toBe('');
  });

  it('formats at one click what restoring cannot bring back, once that was named, and names another loss first', async () => {
    const model = await shortModel();
    const session = await opened(model);
    await session.actions.validateAndFormat();
    const { preview } = session.checked();
    expect(preview.fills).toBeGreaterThan(0);
    await session.actions.formatReport();
    const { body } = session.open().report.layout;
    sheetOf(model).restyle({ ...body, rows: 40 }, { fill: '#123456' });
    await session.actions.validateAndFormat();
    expect(session.said()).toMatch(/^Formatted: /);

    const workbook = excelWorkbook();
    expect(await hasAgreedToFormat(workbook, { ...preview, textColours: 0 })).toBe(true);
    expect(await hasAgreedToFormat(workbook, { ...preview, textColours: 1 })).toBe(preview.textColours > 0);
    await rememberAgreement(workbook, { ...preview, fills: 0, textColours: 1 });
    expect(await hasAgreedToFormat(workbook, { ...preview, fills: 1, textColours: 1 })).toBe(true);
    await withdrawAgreement(workbook);
    await rememberAgreement(workbook, { ...preview, fills: 0, textColours: 0 });
    expect(await hasAgreedToFormat(workbook, { ...preview, fills: 1, textColours: 0 })).toBe(false);
  });

  it('asks again after an undo', async () => {
    const model = await shortModel();
    const session = await opened(model);
    await session.actions.formatReport();
    await session.actions.restoreFormatting(session.open().sheet.id);
    const restored = snapshot(model);
    await session.actions.validateAndFormat();
    expect(session.said()).toBe('');
    expect(snapshot(model)).toEqual(restored);
  });

  it('only checks where the sheet is protected', async () => {
    const model = await shortModel();
    const session = await opened(model);
    await session.actions.formatReport();
    sheetOf(model).restyle({ ...session.open().report.layout.body, rows: 1 }, { fill: null });
    sheetOf(model).protected = true;
    await session.actions.validateAndFormat();
    expect(session.checked().open.protected).toBe(true);
    expect(session.checked().changes).toBeGreaterThan(0);
    expect(session.said()).toBe('');
  });

  it('offers the formatting again with the next check, where it was put off', async () => {
    const session = await opened(await shortModel());
    await session.actions.validateAndFormat();
    session.actions.putOffFormatting();
    expect(session.store.get().isFormatPutOff).toBe(true);
    await session.actions.validateAndFormat();
    expect(session.store.get().isFormatPutOff).toBe(false);
  });
});

describe('the Format step', () => {
  it('counts the changes again when it is opened, since Excel does not report a new fill', async () => {
    const model = await shortModel();
    const session = await opened(model);
    await session.actions.formatReport();
    expect(session.checked().changes).toBe(0);
    sheetOf(model).restyle({ ...session.open().report.layout.body, rows: 1 }, { fill: null });
    session.actions.goToStep('format');
    await expect.poll(() => session.checked().changes, { timeout: 5_000 }).toBeGreaterThan(0);
  });
});
