/** What a point says to somebody who does not see it. */
export const linePointSentences = {
  figure: '{period}: {printed}.',
  alone: '{value} in the period alone.',
  notKnown: 'The period alone is not known.',
  target: 'Target {target}.',
  rating: 'Rated {rating}.',
  notRated: 'Not rated.',
  short: {
    better: 'Better than the period before.',
    same: 'Same as the period before.',
    worse: 'Worse than the period before.',
  },
  long: { better: 'Better than last year.', same: 'Same as last year.', worse: 'Worse than last year.' },
  dataPeriod: 'For {dataPeriod}.',
  provisional: 'Provisional.',
  revised: 'Revised: first published as {first}.',
  corrected: 'Its report was corrected: {reason}.',
  renamed: 'Called {title} from here on.',
  linked: 'Why: {why}.',
} as const;

export const gapSentences = {
  missing: 'No line leads here: there is no figure for the period before.',
  'not-known': 'No line leads here: the figure of the period before is not known.',
  unit: 'No line leads here: the unit changed.',
  rolling: 'No line leads here: a rolling year cannot be compared with one period.',
  redefined: 'No line leads here: the measure was redefined.',
} as const;

/** The picture as a whole. */
export const pictureSentences = {
  none: 'There are no figures to draw. The table shows what was reported.',
  oneYear: 'There is one year on record, or one period a year, so there is nothing to set side by side yet.',
  one: 'One period, {period}: {value}.',
  several: '{count} periods from {first} to {last}: from {from} to {to}, lowest {low}, highest {high}.',
  milestone: '{count} {count|period|periods} from {first} to {last}: the rating of each.',
  bigger: 'Bigger is better.',
  smaller: 'Smaller is better.',
  counted: 'Counts from April are drawn as each period alone, so their targets are in the table only.',
  usual: 'Usual range: {lower} to {upper}, average {mean}.',
  trial: 'These are trial limits, from {count} figures: they become firm from 13 on.',
  tooFew: 'There are too few figures for a usual range.',
  constant: 'The figure has always been the same.',
  seasonal: 'It follows the seasons: compare it with the same period of last year.',
  broken: 'The axis does not begin at 0.',
  ruleSets: 'Shading shows where another rule set began: {changes}.',
  others: '{count} {count|period|periods} of another length {count|is|are} not drawn.',
  leftOut: '{count} {count|figure|figures} in another unit {count|is|are} in the table only.',
} as const;

export const pictureLabels = {
  ruleSetFrom: '{ruleSet} from {period}',
} as const;

/** The key below a picture. */
export const keyLabels = {
  line: 'Outturn',
  target: 'Target',
  mean: 'Average',
  limits: 'Usual range',
  unusual: 'Beyond ordinary variation',
  gap: 'Not comparable across here',
  hollow: 'Provisional',
  notRated: 'Not rated',
} as const;

/** The columns of the table beside a picture, and of its file. */
export const lineColumnLabels = {
  period: 'Period',
  yearToDate: 'Year to date',
  outturn: 'Outturn',
  alone: 'Period alone',
  target: 'Target',
  rating: 'Rating',
  notes: 'Notes',
  value: 'Value',
  unit: 'Unit',
  short: 'Since the period before',
  long: 'Since last year',
  first: 'As first published',
  reason: 'Why it was corrected',
  ruleSet: 'Rule set',
  revision: 'Revision',
  indicator: 'Indicator',
  provisional: 'Provisional',
  dataPeriod: 'Data period',
} as const;

/** The same part of each year side by side. */
export const yearSentences = {
  whole: 'Each part of the year from {from} to {to}, oldest on the left.',
  part: '{name}: {first} in {from}, {last} in {to}.',
} as const;

export const yearColumnLabels = { year: 'Year' } as const;

export const lineCellLabels = {
  notKnown: 'Not known',
  noTarget: 'None',
  yes: 'Yes',
} as const;

export const watchListLabels = {
  'red-running': 'RED four periods running',
  decline: 'Decline beyond its usual range',
  'green-but-worse': 'GREEN, but worse twice',
  'target-softer': 'Target softer than last year’s result',
} as const;

export const periodChangeLabels = {
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
  missing: 'Not reported in both',
  'not-known': 'Not known in both',
  unit: 'Another unit',
  measure: 'Measured differently',
} as const;

/** All indicators of a report at once. */
export const overviewLabels = {
  title: 'All indicators over time',
  indicators: 'Indicators',
  indicator: 'Indicator',
  line: 'Line',
  earlier: 'Then: {period}',
  later: 'Now: {period}',
  change: 'Change',
  rating: 'Rating now',
  signal: 'Signal',
  redRunning: 'RED running',
  theme: 'Theme',
  service: 'Service',
  all: 'All',
  list: 'Watch list',
  before: 'Compare with',
  after: 'Period',
  show: 'Show',
  lastYear: 'A year ago',
  fiveYears: 'Five years ago',
  heat: 'RED by theme and period',
  red: '{red} of {rated} RED',
  none: 'None rated',
  notReported: 'Not reported',
  notRated: 'Not rated',
  tooFew: 'Too few figures',
} as const;

export const overviewSentences = {
  caption:
    '{count} {count|indicator|indicators} of {all}. Counts from April are compared as the period alone.',
  item: 'Then {earlier}, now {later}. Change: {change}. Rating: {rating}. Signal: {signal}.',
  redRunning: 'RED {count} periods running.',
  empty: 'No indicator fits. Choose another theme, service or list.',
  heat: 'How many of the rated indicators of each theme were RED. Latest period first.',
  notSigned: 'No report is on record yet. Sign off a report from its workbook, and it is listed here.',
} as const;

/** The sheet that holds an indicator's history beside a chart. */
export const historySheetLabels = {
  sheet: 'History {name}',
  title: 'History: {title}',
  measure: '{heading}, {first} to {last}',
  notRated: 'Not rated',
} as const;

export const historySheetSentences = {
  table:
    'The table has one row for each period, oldest first. An empty cell has no figure to draw: its note says why.',
  source: 'Source: the record of {council}, read on {day}.',
  receipt: 'The latest figure is of revision {rev} of {period}, whose receipt begins with {digest}.',
  ruleSets: 'Another rule set began: {changes}.',
  noReport: 'No report on record.',
  reported: 'Reported as {printed}.',
} as const;
