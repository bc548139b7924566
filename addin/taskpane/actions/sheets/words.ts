/** What is shown while a sheet is written. */
export const addedSheetLabels = {
  history: 'Putting the history into the workbook',
  summary: 'Putting the summary into the workbook',
  remove: 'Removing the sheet',
} as const;

export const addedSheetSentences = {
  chart:
    'The sheet {sheet} has the figures and a chart. Putting it in again replaces that sheet and nothing else.',
  table:
    'The sheet {sheet} has the table, and no chart: there are no figures to draw. Putting it in again replaces that sheet.',
  summary:
    'The sheets {sheet} and {exceptions} are in the workbook. Putting them in again replaces those two and nothing else.',
  removed: 'What Outturn added is gone from the workbook. Your report is as it was.',
} as const;
