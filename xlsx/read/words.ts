/** Why a file cannot be opened, and what to do. "Damaged" means that Excel would repair the file as well. */
export const workbookFileRefusals = {
  empty: 'The file is empty. Choose the workbook that holds the report.',
  encrypted:
    'The workbook is protected with a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it again.',
  rightsManaged:
    'The workbook is encrypted by a sensitivity label or by rights management. Open it in Excel, remove the protection (File, Info) and save it again.',
  old: 'This is an old Excel workbook (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  binary:
    'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  openDocument: 'This is an OpenDocument file. Open it and save it as an Excel Workbook (.xlsx).',
  appleNumbers: 'This is an Apple Numbers file. Open it in Numbers and export it to Excel (.xlsx).',
  webPage:
    'This is a web page, not an Excel workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  xmlSpreadsheet:
    'This is an XML Spreadsheet of Excel 2003. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  pdf: 'This is a PDF, not an Excel workbook. Choose the .xlsx file that the report was printed from.',
  text: 'This is a text file (such as .csv), not an Excel workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  wordDocument:
    'This is a Word document, not an Excel workbook. Choose the .xlsx file that holds the report.',
  zip: 'This is a zip file without a workbook in it. Unpack it, and choose the .xlsx file that holds the report.',
  noWorkbook: 'This file is not an Excel workbook. Choose the .xlsx file that holds the report.',
  noWorksheet:
    'The workbook has charts or macros but no worksheet. Choose the workbook that holds the report.',
  damaged:
    'The workbook is damaged and could not be opened. Open it in Excel, let it repair the file, and save it again.',
  tooLarge:
    'The workbook unpacks to more than {limit} MB. Save the sheet that holds the report as a workbook of its own.',
  sheetsTooLarge:
    'The sheets of the workbook unpack to more than {limit} MB. Save the sheet that holds the report as a workbook of its own.',
  tooManyCells:
    'The workbook has more than {limit} cells with content or a format. Save the sheet that holds the report as a workbook of its own.',
  tooManyTexts:
    'The workbook has more than {limit} different texts. Save the sheet that holds the report as a workbook of its own.',
  tooManyMerges:
    'The sheet "{sheet}" has more than {limit} merged ranges. Delete what is below the report and beside it, save, and try again.',
  longFormulas:
    'The formulas of the sheet "{sheet}" are too long to be a report. Delete what is below the report and beside it, save, and try again.',
  sheetsTooWide:
    'The sheets are too large together to hold a report. Save the sheet that holds the report as a workbook of its own.',
  sheetTooLarge:
    'The sheet "{sheet}" is too large to be a report. Delete what is far to the right of it and below it, save, and try again.',
} as const;
