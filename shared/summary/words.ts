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
} as const;
