import type { ExcelFailureKind } from './excelFailure.ts';

/**
 * What Excel's own codes mean to a person (Excel.ErrorCodes and OfficeExtension.ErrorCodes). A sheet's protection is
 * looked at before anything is written, so that a refused access means that the workbook as a whole takes no changes.
 * A code that is not here is a fault of ours.
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
