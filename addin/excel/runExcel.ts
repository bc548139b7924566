import { EXCEL_ERROR_CODES } from './excelErrorCodes.ts';
import { ExcelFailure } from './excelFailure.ts';
import { supportsExcelApi } from './office/requirementSets.ts';

type Task<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a task in Excel, and sends what it left queued. Throws an `ExcelFailure` for every error of Excel's; one that the task throws is passed on. */
export async function runExcel<T>(task: Task<T>): Promise<T> {
  try {
    return await Excel.run(task);
  } catch (error) {
    throw toExcelFailure(error);
  }
}

/** As `runExcel`, but one Ctrl+Z undoes all of it from ExcelApi 1.20 on. This is not promised to users. */
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
  // Without Excel's message, which may quote the content of a cell.
  const reference = typeof where === 'string' && where !== '' ? `${name} ${where}` : name;
  return new ExcelFailure(EXCEL_ERROR_CODES[name] ?? 'unknown', reference, error);
}
