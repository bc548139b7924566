/** Why Excel did not do what it was asked, and what a person can do about it. */
export const excelFailureRefusals = {
  'cell-being-edited': 'A cell is being edited. Press Enter to finish editing the cell, then try again.',
  'sheet-protected':
    'The sheet is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet), then try again.',
  'sheet-gone':
    'The sheet is no longer in this workbook, or no longer holds the report. Open the sheet that does, then check again.',
  'outturn-unclear':
    'The headings have changed, so Outturn has to ask which column is the outturn. Nothing was changed or sent. Check the report again to answer.',
  'sheet-reshaped':
    'Nothing was changed. Rows or columns were added or removed and cells retyped, so Outturn cannot match the old look to the cells. Undo that, then restore again.',
  'cell-changed-since':
    'A cell has changed since the check, so nothing was written. Check the report again, then repair it.',
  'listing-name-taken':
    'The workbook already has a sheet of that name that Outturn did not make. Rename it, then try again.',
  'sheet-name-taken':
    'The workbook already has a sheet with the name of the next quarter’s. Nothing was added. Rename or delete that sheet, then try again.',
  'added-sheet-edited':
    'Somebody has typed into the new sheet since it was added, so Outturn did not delete it. Clear what was typed, or delete the sheet from its tab, then check again.',
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
  unavailable:
    "Excel's service does not answer at the moment. Nothing was lost. Wait a few minutes, then try again.",
  'out-of-memory':
    'Excel has run out of memory. Nothing was lost. Save the workbook, close other workbooks and programs, then try again.',
  'edit-conflict':
    'Somebody else changed the workbook at the same moment, so Excel refused. Nothing was lost. Wait until you see their change, then try again.',
  'area-conflict':
    'Merged cells, a table or a PivotTable are in the way, so Excel refused. Nothing was lost. Unmerge or move them, then try again.',
  filtered:
    'A filter hides part of the sheet, so Excel refused. Nothing was lost. Clear the filter (Data, Clear), then try again.',
  'no-room':
    'There is no room on the sheet: cells at its end would be pushed off. Nothing was lost. Delete what is far outside the report, then try again.',
  'sheet-changed':
    'The sheet changed while Outturn worked with it. Nothing was lost. Check the report again.',
  'links-blocked':
    'Excel waits for permission to refresh links or data from elsewhere. Answer its question above the sheet, then try again.',
  'signed-out':
    'Excel wants you to sign in to your account. Nothing was lost. Sign in (File, Account), then try again.',
  'restart-needed':
    'Outturn was updated since Excel was started. Save the workbook, close Excel and open it again.',
  'workbook-behind': 'Another workbook is in front. Click this workbook, then try again.',
  'api-missing': 'This version of Excel is too old for that. Update Excel, or use Excel on the web.',
  cancelled: 'Cancelled. The sheet is as it was before. Try again when you are ready.',
  unknown: 'Excel could not do that, and nothing was left half done. Click the workbook, then try again.',
} as const;
