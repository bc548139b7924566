export const frameLabels = {
  pane: 'Outturn',
  steps: 'Steps',
  signIn: 'Sign in',
  signOut: 'Sign out',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'Dismiss the message',
  reference: 'Reference:',
  selectCell: 'Select {cell} in the sheet',
  showMore: 'Show {count} more of {left}',
  yourName: 'Your name',
  quoteComment: 'Quote the comment',
  tryAgain: 'Try again',
  goToCheck: 'Go to the Check step',
  checkReport: 'Check the report',
  startAgain: 'Start again',
} as const;

export const frameSentences = {
  signIn: 'Sign in to use the central record. You can check and format without signing in.',
} as const;

export const frameRefusals = {
  notLoaded:
    'This part of Outturn could not be loaded. Check the connection, then start again: what you decided is kept in the workbook.',
} as const;

/** The sheet was edited since it was read. */
export const editedLabels = { checkAgain: 'Check again', readAgain: 'Read again' } as const;

export const editedSentences = {
  edited:
    'Edited: {cells}. The findings and counts from before are withdrawn. The sheet is checked again once you pause.',
  editedMore:
    'Edited: {cells} and others. The findings and counts from before are withdrawn. The sheet is checked again once you pause.',
} as const;

/** Why a later step cannot start yet. */
export const notCheckedRefusals = {
  format: 'The report has not been checked yet. Check it before you format it.',
  'sign-off': 'The report has not been checked yet. Check it before you sign it off.',
} as const;

/** The table of ratings. */
export const headlineTableLabels = {
  all: 'All indicators',
  numbered: 'Numbered',
  unnumbered: 'Without a number',
  noTheme: 'No theme',
  notRated: 'Not rated',
} as const;

export const indicatorChoiceLabels = {
  first: 'Indicator on record',
  other: 'Indicator {number}',
  none: 'None',
} as const;

/** The other reports of the workbook, once one is signed off. */
export const nextReportLabels = {
  heading: 'Other reports of this workbook',
  check: 'Check {sheet} as a report of its own',
} as const;

export const nextReportSentences = {
  left: '{count} {count|sheet holds|sheets hold} another report of {period} that is not signed off from this workbook.',
} as const;
