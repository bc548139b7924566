/** Why a file cannot be opened, and what to do. */
export const workbookFileRefusals = {
  empty: 'The file is empty. Choose the workbook that holds the report.',
  encrypted:
    'The workbook is protected with a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it again.',
  old: 'This is an old Excel workbook (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  binary:
    'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  openDocument: 'This is an OpenDocument file. Open it and save it as an Excel Workbook (.xlsx).',
  noWorkbook: 'This file is not an Excel workbook. Choose the .xlsx file that holds the report.',
  tooLarge:
    'The workbook unpacks to more than 200 MB. Save the sheet that holds the report as a workbook of its own.',
  damaged:
    'The workbook is damaged and could not be opened. Open it in Excel, let it repair the file, and save it again.',
  sheetTooLarge:
    'The sheet "{sheet}" is too large to be a report. Delete what is far to the right of it and below it, save, and try again.',
} as const;
