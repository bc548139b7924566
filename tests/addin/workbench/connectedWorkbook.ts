import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { type ExcelClient, excelClient } from '../../../bench/excel/excelClient.ts';

export interface ConnectedWorkbook {
  readonly model: MemoryWorkbook;
  readonly client: ExcelClient;
}

/** Two sheets in memory, the first with two rows of a report, with Microsoft's client connected to them. */
export function connectedWorkbook(): ConnectedWorkbook {
  const model = new MemoryWorkbook();
  const sheet = model.add('Appendix 1');
  sheet.write({ row: 0, column: 0, rows: 2, columns: 3 }, [
    ['Indicator', 'Target', 'Performance'],
    ['Burglary', 906, '64.4%'],
  ]);
  model.add('Notes');
  return { model, client: excelClient(model) };
}

export const appendixSheet = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem('Appendix 1');
