/** The marks of the Government Statistical Service's symbols, as the Analysis Function lists them. */
export const shorthandMeanings = {
  p: 'provisional: the figure may still change',
  r: 'revised: an earlier publication had another figure',
  x: 'not available: the report has no figure here',
  z: 'not applicable',
} as const;

export const columnHeadings = {
  line: 'Line',
  section: 'Section',
  group: 'Group',
  indicator: 'Indicator',
  service: 'Lead service',
  polarity: 'Better when',
  kind: 'How it is counted',
  annualTarget: 'Annual target',
  target: 'Target',
  outturn: 'Outturn',
  rating: 'Rating',
  whyNotRated: 'Why not rated',
  shortBase: 'Outturn of the period before',
  short: 'Since the period before',
  longBase: 'Outturn of the same period last year',
  long: 'Since last year',
  comment: 'Comment',
} as const;

/** For the data dictionary. */
export const columnDescriptions = {
  line: 'The number of the indicator’s line in the report.',
  section: 'The heading above the indicator in the report.',
  group: 'The heading within the section, such as the name of a survey.',
  indicator: 'The name of the indicator.',
  service: 'The service that is responsible for it.',
  polarity: 'Whether a bigger or a smaller figure is better.',
  kind: 'Whether it is a count from April, a figure on one day, a rolling year, or not stated.',
  annualTarget: 'The target of the whole year.',
  target: 'The target of the period.',
  outturn: 'What was achieved in the period, as the report prints it.',
  rating:
    'The outturn against its target: GREEN is on the target or better, RED is worse; others as the rules say.',
  whyNotRated: 'The reason, where there is no rating.',
  shortBase: 'The outturn of the period before, as the report prints it.',
  short: 'Whether the outturn is better than in the period before, whichever figure is bigger.',
  longBase: 'The outturn of the same period last year, as the report prints it.',
  long: 'Whether the outturn is better than in the same period last year.',
  comment: 'The service’s comment, with the action it takes.',
} as const;

/** In place of a council's NEW and TBC. */
export const absenceWords = { new: 'New indicator', 'to-be-confirmed': 'To be confirmed' } as const;

export const directionWords = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
  none: 'No comparison',
} as const;

export const polarityWords = { bigger: 'Bigger', smaller: 'Smaller', none: 'Neither' } as const;

export const kindWords = {
  cumulative: 'Count from April',
  'cumulative-ratio': 'Ratio from April',
  snapshot: 'On one day',
  rolling: 'Rolling year',
  unmarked: 'Not stated',
} as const;

export const ratingWords = {
  none: 'Not rated',
  decided: 'A named person decided that it is not rated.',
} as const;

export const publicationLabels = {
  title: '{council}: key performance indicators, {period}',
  subject: 'Key performance indicators, {period}',
  cover: 'Cover',
  indicators: 'Indicators',
  indicatorsTitle: 'Indicators, {period}',
  columns: 'Columns',
  columnsTitle: 'What each column holds',
  columnHeading: 'Column',
  columnMeaning: 'What it holds',
} as const;

export const publicationPageLabels = {
  summary: 'Summary by theme',
  theme: 'Theme',
  indicators: 'Indicators',
  notRated: 'Not rated',
  all: 'All themes',
  noTheme: 'No theme',
  noSection: 'No section',
  everyIndicator: 'Every indicator',
} as const;

export const publicationSentences = {
  revision: 'Revision {rev}, signed off on {signed}.',
  published: 'Published on {published}.',
  notPublished: 'Not marked as published yet.',
  corrected: 'Signed again. {reason}.',
  digest: 'The receipt of this revision begins with {digest}.',
  rules: 'Rule set: {rules}.',
  sheets: 'This workbook has three sheets: Cover, Indicators and Columns.',
  oneTable: 'This sheet has one table, with one row for each indicator.',
  columnsTable: 'This sheet has one table, with one row for each column of the sheet Indicators.',
  shorthand: 'Shorthand in this table: {meanings}.',
  directions:
    'Better and Worse are judged by what is better for each indicator, not by which figure is bigger.',
} as const;
