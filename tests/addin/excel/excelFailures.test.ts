import { describe, expect, it } from 'vitest';
import { EXCEL_ERROR_CODES } from '../../../addin/excel/excelErrorCodes.ts';
import { excelWorkbook } from '../../../addin/excel/excelWorkbook.ts';
import { excelFailureRefusals } from '../../../addin/excel/words.ts';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { aReport } from '../../examples/aReport.ts';
import { documentedErrorCodes } from './documentedErrorCodes.ts';
import { firstModelSheet, neverCancelled, noProgress, plannedFormat } from './formatSession.ts';
import { type OpenExcel, openExcel, workbookOf } from './openExcel.ts';

describe('what Excel refuses', () => {
  it.each(Object.entries(EXCEL_ERROR_CODES))(
    '%s is told as %s, with a reference for an IT officer',
    async (code, kind) => {
      const { richApi, workbook } = openExcel(workbookOf(aReport({})));
      richApi.fault = { code: code as 'AccessDenied', message: 'The cell holds "Jo Bloggs".' };
      await expect(workbook.readSheets()).rejects.toMatchObject({
        name: 'ExcelFailure',
        kind,
        message: excelFailureRefusals[kind],
        reference: expect.stringMatching(new RegExp(`^${code}`)),
      });
    },
  );

  it('has a sentence for every code that Microsoft documents', () => {
    const codes = documentedErrorCodes();
    expect(codes).toEqual(
      expect.arrayContaining(['PropertyNotLoaded', 'UnsupportedFillType', 'Client Error']),
    );
    expect(codes.filter(code => EXCEL_ERROR_CODES[code] === undefined)).toEqual([]);
  });

  it.each([
    ['ServiceNotAvailable', /service does not answer .* Wait a few minutes/],
    ['ApiNotAvailable', /too old .* Update Excel/],
    ['MemoryLimitReached', /out of memory.* close other workbooks/],
    ['Conflict', /Somebody else changed .* Wait until you see/],
    ['MergedRangeConflict', /Merged cells, a table .* Unmerge or move/],
  ])('says with the next step what %s means', async (code, sentence) => {
    const { richApi, workbook } = openExcel(workbookOf(aReport({})));
    richApi.fault = { code: code as 'AccessDenied', message: 'x' };
    await expect(workbook.readSheets()).rejects.toThrow(sentence);
  });

  it('names a protected structure where a sheet would be added', async () => {
    const model = workbookOf(aReport({}));
    model.isStructureLocked = true;
    const { workbook } = openExcel(model);
    const listing = { sheetName: 'Findings', title: 'x', headings: ['Code'], rows: [], widths: [48] };
    await expect(workbook.writeListing(listing)).rejects.toThrow(/unprotect it \(Review, Protect Workbook\)/);
    expect([model.sheets.length, model.settings.size]).toEqual([1, 0]);
  });

  it('is a fault of ours where the code is not known, and says where it came from', async () => {
    const { richApi, workbook } = openExcel(workbookOf(aReport({})));
    richApi.fault = { code: 'SomethingNew' as 'AccessDenied', message: 'x' };
    await expect(workbook.name()).rejects.toMatchObject({
      kind: 'unknown',
      reference: expect.stringContaining('SomethingNew'),
    });
  });

  it('is never told with a text of the sheet', async () => {
    const model = new MemoryWorkbook();
    model.add('Sheet1');
    const { richApi, workbook } = openExcel(model);
    richApi.fault = { code: 'AccessDenied', message: 'Jo Bloggs, 12 High Street' };
    const failure = await workbook.readSheets().catch((error: Error) => error);
    expect(JSON.stringify([failure, (failure as Error).message])).not.toContain('Bloggs');
  });
});

describe('what Outturn itself refuses', () => {
  const listing = { sheetName: 'Findings', title: 'x', headings: ['Code'], rows: [], widths: [48] };
  const writes = [{ cell: { row: 2, column: 10 }, from: 'another text', to: 'x' }];
  const format = async (excel: OpenExcel, signal = neverCancelled) => {
    const { id, plan } = await plannedFormat(excel);
    firstModelSheet(excel).protected = signal === neverCancelled;
    return excel.workbook.format(id, plan, noProgress, signal);
  };

  it.each<[string, string, (excel: OpenExcel) => Promise<unknown>]>([
    ['sheet-gone', 'worksheet', ({ workbook }) => workbook.restore('{gone}')],
    ['sheet-protected', 'worksheet.protection', excel => format(excel)],
    ['cancelled', 'format', excel => format(excel, AbortSignal.abort())],
    ['cell-changed-since', 'repair', excel => excel.workbook.repair(firstModelSheet(excel).id, writes)],
    [
      'listing-name-taken',
      'worksheets.getItem',
      ({ model, workbook }) => {
        model.add('Findings');
        return workbook.writeListing(listing);
      },
    ],
  ])('%s has its reference for an IT officer too: %s', async (kind, reference, act) => {
    await expect(act(openExcel(workbookOf(aReport({}))))).rejects.toMatchObject({ kind, reference });
  });
});

describe('the sentences', () => {
  it.each(Object.entries(excelFailureRefusals))(
    '%s: whole sentences, with no code in them',
    (_, sentence) => {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}<>_]|Error|undefined|null/);
      expect(sentence.length).toBeLessThan(220);
    },
  );

  it('name a next step, but for what a person did themselves', () => {
    const { cancelled, ...others } = excelFailureRefusals;
    for (const sentence of Object.values(others)) expect(sentence).toMatch(/again|restore|Update/);
    expect(cancelled).toContain('as it was before');
  });
});

describe('an older Excel', () => {
  it('reads a report without knowing its merged cells: ExcelApi 1.12 cannot name them', async () => {
    const model = workbookOf(aReport({}));
    const merge = { row: 1, column: 0, rows: 1, columns: 12 };
    Object.assign(model.sheets[0] as object, { merges: [merge] });
    openExcel(model);
    const merges = async () => (await excelWorkbook().readSheets())[0]?.cells.merges;
    expect(await merges()).toEqual([merge]);
    Object.assign(globalThis, {
      Office: {
        context: { requirements: { isSetSupported: (_: string, version: string) => version !== '1.13' } },
      },
    });
    expect(await merges()).toEqual([]);
  });
});
