import { excelWorkbook } from '../../../addin/excel/excelWorkbook.ts';
import type { OpenWorkbook } from '../../../addin/excel/openWorkbook.ts';
import type { RichApi } from '../../../addin/workbench/executor/richApi.ts';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { isSetSupported } from '../../../addin/workbench/officeHost/requirements.ts';
import { excelClient } from '../../../bench/excel/excelClient.ts';
import type { SheetCells } from '../../../shared/cells.ts';
import { STANDARD_PAGE } from '../../../xlsx/workbook.ts';
import { readSample } from '../../examples/theSample.ts';

export interface OpenExcel {
  readonly model: MemoryWorkbook;
  readonly richApi: RichApi;
  readonly workbook: OpenWorkbook;
}

/** The pane's own way to Excel, over Microsoft's client and a workbook in memory. */
export function openExcel(model: MemoryWorkbook): OpenExcel {
  const { Excel, richApi } = excelClient(model);
  Object.assign(globalThis, { Excel, Office: { context: { requirements: { isSetSupported } } } });
  return { model, richApi, workbook: excelWorkbook() };
}

export async function sampleWorkbook(): Promise<MemoryWorkbook> {
  return MemoryWorkbook.from(await readSample(), 'havering-2017-18-q2.xlsx');
}

/** The cells of a workbook's first sheet, as the add-in reads them. */
export const onlySheet = async ({ workbook }: OpenExcel): Promise<SheetCells | undefined> =>
  (await workbook.readSheets())[0]?.cells;

/** Cells as a workbook of one sheet, which looks like no other. */
export function workbookOf(cells: SheetCells): MemoryWorkbook {
  return MemoryWorkbook.from({
    sheets: [
      {
        cells,
        styles: [],
        columnWidths: new Map(),
        rowHeights: new Map(),
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        freeze: { rows: 0, columns: 0 },
        page: STANDARD_PAGE,
        visible: true,
        protected: false,
      },
    ],
  });
}
