import type { CorrectionReason } from '../contract/correction.ts';

/** Why a signed quarter is signed again, as an officer would say it. */
export const correctionReasonLabels: Readonly<Record<CorrectionReason, string>> = {
  'late-data': 'Data came in late',
  'provisional-confirmed': 'A provisional figure was confirmed',
  'source-revised': 'The source revised its figures',
  error: 'There was an error in the report',
};

type Labels = Readonly<Record<string, string>>;

/** The fields of a signed row, and of the quarter. */
export const changedFieldLabels: Labels = {
  performance: 'Outturn',
  rating: 'Rating',
  short: 'Short-term direction',
  long: 'Long-term direction',
  annualTarget: 'Annual target',
  target: 'Target of the period',
  shortBase: 'Outturn of the period before',
  longBase: 'Last year’s outturn',
  beforeBase: 'Outturn two quarters ago',
  comment: 'Comment',
  services: 'Service',
  tolerance: 'Tolerance',
  floor: 'Floor',
  lowerThreshold: 'Lower threshold',
  upperThreshold: 'Upper threshold',
  baseline: 'Baseline',
  benchmark: 'Benchmark',
  lineNo: 'Line number',
  title: 'Title',
  section: 'Section',
  group: 'Group',
  polarity: 'Polarity',
  kind: 'How it is reported',
  comparator: 'Comparator',
  overrides: 'Decisions',
  acknowledgements: 'Acknowledged warnings',
  sheet: 'Sheet name',
  ruleSet: 'Rating rules',
  follows: 'Carries on from',
};

const DIRECTIONS: Labels = { better: 'Better', same: 'The same', worse: 'Worse' };

/** Values that are the record's own words and not the sheet's, by field. */
export const changedValueLabels: Readonly<Record<string, Labels>> = {
  polarity: { bigger: 'Bigger is better', smaller: 'Smaller is better', none: 'Neither' },
  short: DIRECTIONS,
  long: DIRECTIONS,
  kind: {
    cumulative: 'Adds up from April',
    'cumulative-ratio': 'A share of what adds up from April',
    snapshot: 'As on one day',
    rolling: 'Over a rolling year',
    unmarked: 'Not marked',
  },
};

/** After a comparator that nobody has confirmed. */
export const notConfirmedLabel = 'not confirmed';

/** Instead of a missing value, by field. */
export const absentValueLabels: Labels = {
  rating: 'Not rated',
  short: 'No comparison',
  long: 'No comparison',
};
