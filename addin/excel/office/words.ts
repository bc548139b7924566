export const officeReadinessRefusals = {
  'office-missing':
    'Microsoft’s Office script did not load, so Outturn cannot reach Excel. Check the connection, then close the pane and open it again.',
  'not-in-excel':
    'This page is the pane of Outturn and works only inside Excel. Open a workbook in Excel, then choose Outturn on the Home tab.',
  'excel-too-old':
    'This version of Excel is too old for Outturn. Update Excel, or open the workbook in Excel on the web.',
} as const;

export const officeDialogRefusals = {
  closed: 'The window was closed. Open it again when you are ready.',
  'not-opened': 'The window could not be opened. Allow pop-up windows for this page, then try again.',
} as const;
