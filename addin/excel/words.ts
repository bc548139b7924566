/** Why Excel did not do what it was asked, and what a person can do about it. */
export const excelFailureRefusals = {
  'cell-being-edited': 'A cell is being edited. Press Enter to finish editing the cell, then try again.',
  'sheet-protected':
    'The sheet is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet), then try again.',
  'sheet-gone':
    'The sheet is no longer in this workbook, or no longer holds the report. Open the sheet that does, then check again.',
  'sheet-reshaped':
    'Nothing was changed. Rows or columns were added or removed and cells retyped, so Outturn cannot match the old look to the cells. Undo that, then restore again.',
  'cell-changed-since':
    'A cell has changed since the check, so nothing was written. Check the report again, then repair it.',
  'listing-name-taken':
    'The workbook already has a sheet of that name that Outturn did not make. Rename it, then try again.',
  'read-only':
    'The workbook cannot be changed. Choose Edit Workbook, or unprotect it (Review, Protect Workbook), then try again.',
  'too-large':
    'The sheet is too large to read. Delete what is far outside the report, or open the sheet with the report, then try again.',
  'too-slow':
    'Reading the workbook took more than a minute and was stopped. Nothing was changed. Delete what is far outside the report, close other workbooks, then try again.',
  'connection-lost':
    'Excel has lost its connection. Nothing was lost. Wait until the workbook is saved again, then try again.',
  interrupted:
    'Excel stopped answering during formatting. No figure was touched and the old look is saved in the workbook. Restore the formatting once Excel answers again.',
  busy: 'Excel is busy. Nothing was lost. Wait a few seconds, then try again.',
  'workbook-behind': 'Another workbook is in front. Click this workbook, then try again.',
  'api-missing': 'This version of Excel is too old for that. Update Excel, or use Excel on the web.',
  cancelled: 'Cancelled. The sheet is as it was before. Try again when you are ready.',
  unknown: 'Excel could not do that, and nothing was left half done. Click the workbook, then try again.',
} as const;
