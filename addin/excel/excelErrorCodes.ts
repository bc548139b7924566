import type { ExcelFailureKind } from './excelFailure.ts';

/**
 * The failure that each of Excel's error codes means (Excel.ErrorCodes and OfficeExtension.ErrorCodes). A sheet's
 * protection is checked before anything is written, so AccessDenied means that the whole workbook is read-only. Any
 * other code is a fault of ours.
 */
export const EXCEL_ERROR_CODES: Readonly<Record<string, ExcelFailureKind>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'read-only',
  ItemNotFound: 'sheet-gone',
  UnsupportedSheet: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ConnectionFailure: 'connection-lost',
  RequestAborted: 'connection-lost',
  Timeout: 'connection-lost',
  ActivityLimitReached: 'busy',
  ServerBusy: 'busy',
  InactiveWorkbook: 'workbook-behind',
  ApiNotFound: 'api-missing',
  UnsupportedFeature: 'api-missing',
  UnsupportedOperation: 'api-missing',
  NotImplemented: 'api-missing',
};
