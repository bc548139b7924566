/** The headline as councils write it, in sentences to copy into a report. */
export const headlineSentences = {
  rated: '{rated} of {indicators} {indicators|indicator was|indicators were} rated: {ratings}.',
  noneRated: 'None of {indicators} {indicators|indicator|indicators} could be rated.',
  directions:
    'Compared with the previous period, {better} improved, {same} stayed the same and {worse} worsened; {none} could not be compared.',
  notRated: '{count} {count|was|were} not rated.',
} as const;

/** The parts that the headline joins. */
export const headlineLabels = {
  share: '{count} ({percent}%) {rating}',
  and: ' and ',
  comma: ', ',
} as const;

/** The exceptions report: the RED indicators with their reasons and actions. */
export const exceptionLabels = {
  title: 'Exceptions: the RED indicators',
  service: 'Lead service',
  why: 'Why',
  action: 'Action',
} as const;

export const exceptionSentences = {
  none: 'No indicator is RED.',
  count: '{count} {count|indicator is|indicators are} RED.',
  figures: 'Outturn {outturn}, target {target}.',
  noAction: 'The comment names none.',
  noReason: 'The report has no comment.',
} as const;

/** The sheets that sum a report up: its ratings with a chart, and its exceptions. */
export const summarySheetLabels = {
  sheet: 'Summary {period}',
  exceptionsSheet: 'Exceptions {period}',
  title: 'Summary of ratings, {period}',
  exceptionsTitle: 'Exceptions: the RED indicators, {period}',
  chart: 'Ratings by theme, {period}',
  name: 'Name',
  level: 'Summed up by',
  theme: 'Theme',
  service: 'Lead service',
  allIndicators: 'Report',
  all: 'All indicators',
  indicators: 'Indicators',
  notRated: 'Not rated',
  percent: '{rating} of rated',
  noTheme: 'No theme',
  noService: 'No lead service',
  before: 'On record for {period}: {headline}',
  line: 'Line',
  indicator: 'Indicator',
  outturn: 'Outturn',
  target: 'Target',
} as const;

export const summarySheetSentences = {
  noneBefore: 'It is not compared with the period before, which is not on record.',
  notRated: '{why} {count} {count|indicator|indicators}.',
  decided: 'Not rated: a named person decided so.',
  otherReasons: 'Not rated for other reasons: {count} {count|indicator|indicators}.',
  percents: 'Percentages are of the rated indicators, and sum to 100 in each row.',
  source: 'Source: the sheet {sheet}, as checked on {day}.',
  signed:
    'Source: the sheet {sheet}, as checked on {day}; the receipt of its sign-off, revision {rev}, begins with {digest}.',
} as const;
