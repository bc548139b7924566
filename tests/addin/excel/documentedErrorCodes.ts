import { readFileSync } from 'node:fs';
import { MemoryWorkbook } from '../../../addin/workbench/model/memoryWorkbook.ts';
import { excelClient } from '../../../bench/excel/excelClient.ts';

/**
 * The codes of the two tables for application-specific APIs and for Excel on learn.microsoft.com
 * (office/dev/add-ins/testing/application-specific-api-error-handling), as of 2024-03-01.
 */
const TABLES =
  'AccessDenied,ActivityLimitReached,ApiNotAvailable,ApiNotFound,BadPassword,Client Error,Conflict,ContentLengthRequired,' +
  'GeneralException,HostRestartNeeded,InsertDeleteConflict,InvalidArgument,InvalidBinding,InvalidOperation,InvalidReference,' +
  'InvalidRequest,InvalidRibbonDefinition,InvalidSelection,ItemAlreadyExists,ItemNotFound,MemoryLimitReached,NotImplemented,' +
  'RequestAborted,RequestPayloadSizeLimitExceeded,ResponsePayloadSizeLimitExceeded,ServiceNotAvailable,Unauthenticated,' +
  'UnsupportedFeature,UnsupportedOperation,EmptyChartSeries,FilteredRangeConflict,FormulaLengthExceedsLimit,' +
  'InactiveWorkbook,InvalidOperationInCellEditMode,MergedRangeConflict,NonBlankCellOffSheet,OperationCellsExceedLimit,' +
  'PivotTableRangeConflict,RangeExceedsLimit,RefreshWorkbookLinksBlocked,UnsupportedSheet';

/** Every error code that Microsoft documents for Excel: in its types, in its client library and in its tables. */
export function documentedErrorCodes(): string[] {
  const types = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
  const start = types.indexOf('    enum ErrorCodes {', types.indexOf('declare namespace Excel {'));
  const typed = [...types.slice(start, types.indexOf('}', start)).matchAll(/"(\w+)"/g)].map(
    ([, code = '']) => code,
  );
  const { OfficeExtension } = excelClient(new MemoryWorkbook());
  const thrown = Object.values(OfficeExtension.ErrorCodes).filter(code => typeof code === 'string');
  return [...new Set([...TABLES.split(','), ...typed, ...thrown])].sort();
}
