import { EXCEL_ERROR_CODES } from './excelErrorCodes.ts';
import { ExcelFailure } from './excelFailure.ts';
import { supportsExcelApi } from './office/requirementSets.ts';

type Task<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a task against Excel. Whatever Excel refuses is thrown as an `ExcelFailure`; one that the task throws passes through. */
export async function runExcel<T>(task: Task<T>): Promise<T> {
  try {
    return await Excel.run(task);
  } catch (error) {
    throw toExcelFailure(error);
  }
}

/** The same, undone by one Ctrl+Z where Excel can do that (ExcelApi 1.20); no promise is made of it. */
export async function runExcelAsOneUndo<T>(task: Task<T>): Promise<T> {
  if (!supportsExcelApi('1.20')) return runExcel(task);
  try {
    return await Excel.run({ mergeUndoGroup: true }, task);
  } catch (error) {
    throw toExcelFailure(error);
  }
}

export function toExcelFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const name = typeof code === 'string' ? code : 'Fault';
  const where = debugInfo?.errorLocation;
  // Excel's own message is left out: it may quote what stands in a cell.
  const reference = typeof where === 'string' && where !== '' ? `${name} ${where}` : name;
  return new ExcelFailure(EXCEL_ERROR_CODES[name] ?? 'unknown', reference, error);
}
