export const historyLabels = {
  region: 'One indicator over time',
  one: 'One indicator',
  all: 'All indicators',
  views: 'What to show',
  indicator: 'Indicator',
  back: 'Back to the row of the sheet',
  refresh: 'Refresh',
  tryAgain: 'Try again',
  reading: 'Reading the record …',
  headline: '{period} on record: revision {rev}, {by}, {day}',
  show: 'Show its history',
} as const;

export const historySentences = {
  selectRow: 'Select a row in the sheet to see its history.',
  signedInOnly: 'You can see the history once you are signed in.',
  otherIndicator: 'This is the history of another indicator.',
  former: 'Called {title} until {period}.',
  quarterNotOnRecord: '{period} is not on record yet. Sign it off first.',
  indicatorNotOnRecord: 'This indicator is not on record yet. Sign a report off to start its history.',
} as const;

export const historyRefusals = {
  notMatched: 'Outturn cannot tell yet which indicator on record this row is. Choose Refresh.',
  openQuestion:
    'This row may be an indicator that has another title on record. Choose on the Sign off step whether it is the same.',
} as const;

export const lineViewLabels = {
  table: 'Outturns on record',
  views: 'How to show it',
  line: 'Over time',
  year: 'Year on year',
  years: 'Year on year, figures of each period alone',
  notRated: 'Not rated',
  thenOf: 'What the report said in {period}',
  close: 'Close',
  intoWorkbook: 'Put into the workbook',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  csv: 'Figures (CSV)',
} as const;

export const lineViewSentences = {
  keys: 'Select a point with the arrow keys, and press Enter to read what the report said then.',
  noComment: 'The report had no comment on it.',
  notInReport: 'The report of {period} no longer has this indicator.',
} as const;

export const definitionSentences = {
  changed: 'Measured differently: {why}. {by}, {day}.',
  changedFrom: 'Measured differently from {period}: {why}. {by}, {day}.',
} as const;

/** How indicators on record belong together. */
export const linkLabels = {
  region: 'Linked indicators',
  add: 'It continues an older indicator',
  why: 'Why',
  link: 'Link them',
  relation: 'How it relates to that one',
  remove: 'Remove the link: {relation}, {title}',
  whyRemoved: 'Why the link is removed',
  removeLink: 'Remove the link',
} as const;

export const linkSentences = {
  onRecord: 'The reason goes on record under your name.',
  renamed: 'Continued by {title}. It is the same under another name.',
  redefined: 'Continued by {title}. It is measured differently.',
  split: 'Continued by {title}. It is a part of this one.',
  merged: 'Continued by {title}. It combines this one with others.',
} as const;
